import { lines, numbers, phrases, words } from './common.ts';
import { frWords } from './fr-words.ts';
import type { LanguageTable } from './types.ts';

export const fr: LanguageTable = {
  decimal: ',',
  numbers: numbers(`
0: zero
2: deux
3: trois
4: quatre
5: cinq
6: six
7: sept
8: huit
9: neuf
10: dix dizaine
11: onze
12: douze douzaine
13: treize
14: quatorze
15: quinze quinzaine
16: seize
20: vingt vingtaine
30: trente
40: quarante
50: cinquante
60: soixante
100: cent
1000: mille
`),
  weakNumbers: numbers(`
1: un une premier premiere premiers premieres 1er 1re
2: second seconde deuxieme double doublee doubler
3: troisieme triple tripler
4: quatrieme quadruple
5: cinquieme quintuple
6: sixieme
7: septieme
8: huitieme
9: neuvieme
10: dixieme decuple
0.5: demi demie moitie
0.25: quart
0.333: tiers
`),
  scales: new Map([
    ['cents', 100],
    ['mille', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliards', 1e9],
  ]),
  units: lines(`
g: gramme grammes
mg: milligramme milligrammes
μg: microgramme microgrammes
kg: kilo kilos kilogramme kilogrammes
l: litre litres
ml: millilitre millilitres
cm: centimetre centimetres
mm: millimetre millimetres
m: metre metres
u: unite unites
s: seconde secondes
min: minute minutes
hour: heure heures h
day: jour jours j
week: semaine semaines sem
month: mois
year: an ans annee annees
night: nuit nuits
tablet: comprime comprimes cp
capsule: gelule gelules capsule capsules
drop: goutte gouttes
puff: bouffee bouffees
sachet: sachet sachets
patch: patch patchs
tsp: cuilleree cuillerees
dose: dose doses
application: application applications
deg: degre degres
`),
  articles: words('un une'),
  rangeWords: words('a ou et'),
  months: numbers(`
1: janvier janv
2: fevrier fevr
3: mars
4: avril avr
5: mai
6: juin
7: juillet juil
8: aout
9: septembre
10: octobre oct
11: novembre nov
12: decembre dec
`),
  capitalMonths: new Set(),
  weekdays: numbers(`
1: lundi lundis
2: mardi mardis
3: mercredi mercredis
4: jeudi jeudis
5: vendredi vendredis
6: samedi samedis
7: dimanche dimanches
`),
  dateWords: words('de le du'),
  comparators: phrases(`
>: plus de, superieur a, superieure a, superieurs a, superieures a, au dela de, au-dela de
<: moins de, inferieur a, inferieure a, inferieurs a, inferieures a
>=: au moins, au minimum, un minimum de, minimum, pas moins de
<=: jusqu a, jusqu'a, au plus, au maximum, un maximum de, maximum, pas plus de, tout au plus
between: entre, de
~: environ, pres de, a peu pres, presque, quelque
`),
  afterComparators: phrases(`
>=: ou plus, et plus, au moins, au minimum
<=: ou moins, au plus, au maximum
`),
  sides: phrases(`
<: jusqu a, jusqu au, avant, dans les, d ici, au plus tard
>: apres, a partir de, a partir du, des, depuis
d: pendant, durant, pour
`),
  ages: words('age'),
  momentWords: lines(`
t:morning: matin matins matinee
t:noon: midi
t:afternoon: apres-midi
t:night: soir soirs nuit nuits soiree coucher
t:midnight: minuit
d:today: aujourd
d:tomorrow: demain
d:yesterday: hier
u:min: minutes
u:hour: heure heures
u:day: jour jours
u:week: semaine semaines
u:month: mois
u:year: an ans annee annees
`),
  onces: new Map(),
  timesWords: words('fois x'),
  adverbs: lines(`
day: quotidien quotidienne quotidiens quotidiennes quotidiennement
week: hebdomadaire hebdomadaires
month: mensuel mensuelle mensuels mensuelles mensuellement
year: annuel annuelle annuellement
`),
  frequencies: phrases(`
1/day: tous les jours
1/night: tous les soirs, toutes les nuits
1/week: toutes les semaines
1/month: tous les mois
1/year: tous les ans
1/2 day: un jour sur 2, 1 jour sur 2, un jour sur deux
1/2 week: une semaine sur deux
`),
  everyPhrases: phrases('every: toutes les, tous les, chaque'),
  perPhrases: phrases(`
strict: par
lax: chaque, dans la
`),
  ...frWords,
};
