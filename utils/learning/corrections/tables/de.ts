import { lines, numbers, phrases, words } from './common.ts';
import { deWords } from './de-words.ts';
import type { LanguageTable } from './types.ts';

const simple = numbers(`
0: null
2: zwei zwo
3: drei
4: vier
5: funf
6: sechs
7: sieben
8: acht
9: neun
10: zehn
11: elf
12: zwolf dutzend
13: dreizehn
14: vierzehn
15: funfzehn
16: sechzehn
17: siebzehn
18: achtzehn
19: neunzehn
20: zwanzig
30: dreissig
40: vierzig
50: funfzig
60: sechzig
70: siebzig
80: achtzig
90: neunzig
100: hundert
1000: tausend
`);

/** "fünfundzwanzig": the ones come first. */
const compound = ['ein', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun'].flatMap(
  (ones, at) =>
    ['zwanzig', 'dreissig', 'vierzig', 'funfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'].map(
      (tens, ten): [string, number] => [`${ones}und${tens}`, (ten + 2) * 10 + at + 1],
    ),
);

export const de: LanguageTable = {
  decimal: ',',
  numbers: new Map([...simple, ...compound]),
  weakNumbers: numbers(`
1: ein eine einen einem einer eines eins erste ersten erster erstes erstens
2: zweite zweiten zweiter zweites zweitens doppelt doppelte doppelten verdoppelt beide beiden beides
3: dritte dritten dritter drittes dreifach dreifache verdreifacht
4: vierte vierten vierter vierfach vierfache
5: funfte funften funfter funffach funffache
6: sechste sechsten sechster sechsfach sechsfache
7: siebte siebten siebter
8: achte achten achter achtfach
9: neunte neunten neunter
10: zehnte zehnten zehnter zehnfach zehnfache
12: zwolfte zwolften
100: hundertfach
0.5: halb halbe halben halber halbes halfte halbiert
0.25: viertel
0.333: drittel
`),
  scales: new Map([
    ['tausend', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['milliarden', 1e9],
  ]),
  units: lines(`
%: prozent
g: gramm
mg: milligramm
μg: mikrogramm
kg: kilogramm kilo
l: liter
ml: milliliter
cm: zentimeter
mm: millimeter
m: meter
u: einheit einheiten
s: sekunde sekunden sek
min: minute minuten
hour: stunde stunden std h
day: tag tage tagen d
week: woche wochen
month: monat monate monaten
year: jahr jahre jahren
night: nacht nachte nachten
tablet: tablette tabletten tbl
capsule: kapsel kapseln
drop: tropfen
puff: hub hube
sachet: beutel
patch: pflaster
tsp: teeloffel tl
tbsp: essloffel el
dose: dosis dosen
application: anwendung anwendungen
deg: grad
clock: uhr
`),
  articles: words('ein eine einen einem einer'),
  rangeWords: words('bis oder und'),
  months: numbers(`
1: januar janner jan
2: februar feb
3: marz mrz
4: april apr
5: mai
6: juni jun
7: juli jul
8: august aug
9: september sept sep
10: oktober okt
11: november nov
12: dezember dez
`),
  capitalMonths: new Set(),
  weekdays: numbers(`
1: montag montags
2: dienstag dienstags
3: mittwoch mittwochs
4: donnerstag donnerstags
5: freitag freitags
6: samstag samstags sonnabend
7: sonntag sonntags
`),
  dateWords: words('den dem der'),
  comparators: phrases(`
>: mehr als, uber, grosser als, langer als, hoher als, alter als, oberhalb von
<: weniger als, unter, kleiner als, kurzer als, niedriger als, junger als, unterhalb von
>=: mindestens, wenigstens, minimal, nicht weniger als, ab
<=: bis zu, hochstens, maximal, nicht mehr als, nicht langer als, langstens
between: zwischen, von
~: etwa, ungefahr, circa, ca, rund, fast, knapp
`),
  afterComparators: phrases(`
>=: oder mehr, und mehr, oder alter, und alter, oder langer
<=: oder weniger, oder junger
`),
  sides: phrases(`
<: bis zum, bis zur, bis zu, bis, vor, innerhalb von, innerhalb, binnen, spatestens, unter
>: nach, ab, seit, fruhestens, uber
d: wahrend, fur
=: am, um
`),
  ages: words('alter lebensjahr'),
  momentWords: lines(`
t:morning: morgen morgens vormittag vormittags
t:noon: mittag mittags
t:afternoon: nachmittag nachmittags
t:night: abend abends nacht nachts schlafengehen
t:midnight: mitternacht
d:today: heute
d:yesterday: gestern
u:min: minuten
u:hour: stunde stunden
u:day: tag tage tagen
u:week: woche wochen
u:month: monat monate monaten
u:year: jahr jahre jahren
`),
  onces: numbers(`
1: einmal
2: zweimal
3: dreimal
4: viermal
5: funfmal
6: sechsmal
`),
  timesWords: words('mal x'),
  adverbs: lines(`
day: taglich tgl tagliche taglichen taglicher
night: nachtlich allabendlich
week: wochentlich wochentliche wochentlichen
month: monatlich monatliche monatlichen
year: jahrlich jahrliche jahrlichen
hour: stundlich
`),
  frequencies: phrases(`
1/2 day: jeden zweiten tag, alle 2 tage
1/2 week: jede zweite woche, vierzehntaglich
`),
  everyPhrases: phrases('every: alle, jeden, jede, jedes'),
  perPhrases: phrases(`
strict: pro, je
lax: am, im, in der, jeden, jede
`),
  ...deWords,
};
