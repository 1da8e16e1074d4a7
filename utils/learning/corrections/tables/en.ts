import { lines, numbers, phrases, words } from './common.ts';
import { enWords } from './en-words.ts';
import type { LanguageTable } from './types.ts';

export const en: LanguageTable = {
  decimal: '.',
  numbers: numbers(`
0: zero
2: two
3: three
4: four
5: five
6: six
7: seven
8: eight
9: nine
10: ten
11: eleven
12: twelve dozen
13: thirteen
14: fourteen
15: fifteen
16: sixteen
17: seventeen
18: eighteen
19: nineteen
20: twenty
30: thirty
40: forty
50: fifty
60: sixty
70: seventy
80: eighty
90: ninety
`),
  weakNumbers: numbers(`
1: one first firstly single
2: second secondly double doubled doubles doubling twofold both
3: third thirdly triple tripled triples threefold
4: fourth fourfold quadruple
5: fifth fivefold
6: sixth sixfold
7: seventh sevenfold
8: eighth eightfold
9: ninth ninefold
10: tenth tenfold
12: twelfth
20: twentyfold
100: hundredfold
6: sixth
0.5: half halve halved
0.25: quarter
`),
  scales: new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
  ]),
  units: lines(`
%: percent percentage
g: gram grams gramme grammes
mg: milligram milligrams milligramme milligrammes
μg: microgram micrograms microgramme microgrammes
kg: kilogram kilograms kilo kilos
l: litre litres liter liters
ml: millilitre millilitres milliliter milliliters
cm: centimetre centimetres centimeter centimeters
mm: millimetre millimetres millimeter millimeters
m: metre metres meter meters
nm: nanometre nanometres nanometer nanometers
j: joule joules
u: unit units
s: second seconds
min: minute minutes
hour: hour hours h hr hrs
day: day days d
week: week weeks wk wks
fortnight: fortnight fortnights
month: month months mo mos
year: year years yr yrs
night: night nights
tablet: tablet tablets tab tabs
capsule: capsule capsules caps
drop: drop drops
puff: puff puffs
pump: pump pumps
spray: spray sprays
sachet: sachet sachets
patch: patch patches
tsp: teaspoon teaspoons teaspoonful
tbsp: tablespoon tablespoons
dose: dose doses
application: application applications
fold: fold
deg: degree degrees
am: am
`),
  articles: words('a an'),
  rangeWords: words('to or and'),
  months: numbers(`
1: january jan
2: february feb
3: march mar
4: april apr
5: may
6: june jun
7: july jul
8: august aug
9: september sept sep
10: october oct
11: november nov
12: december dec
`),
  capitalMonths: words('may march mar august jan jun jul'),
  weekdays: numbers(`
1: monday mondays mon
2: tuesday tuesdays tue tues
3: wednesday wednesdays wed
4: thursday thursdays thu thur thurs
5: friday fridays fri
6: saturday saturdays
7: sunday sundays
`),
  dateWords: words('of the'),
  comparators: phrases(`
>: more than, over, above, greater than, higher than, longer than, older than, larger than, exceeding
<: less than, under, below, fewer than, lower than, shorter than, younger than, smaller than
>=: at least, no less than, not less than, no fewer than, minimum of, a minimum of, minimum
<=: up to, as many as, as much as, as high as, at most, no more than, not more than, maximum of, a maximum of, maximum, max
between: between, from
~: about, approximately, approx, around, roughly, circa, ca, nearly, almost, some
`),
  afterComparators: phrases(`
>=: or more, and more, or older, and older, or above, and above, or over, and over, or longer, or higher, and up
<=: or less, or fewer, and under, or below, or younger, or under, or lower
`),
  sides: phrases(`
<: until, till, before, prior to, within, up to, to, no later than, not later than, under, below
<=: by
>: after, following, from, since, beyond, past, no earlier than, over, above
=: at, on
d: for, during, throughout
`),
  ages: words('age aged'),
  momentWords: lines(`
t:morning: morning mornings
t:noon: noon midday lunchtime
t:afternoon: afternoon afternoons
t:night: night nights evening evenings bedtime
t:midnight: midnight
d:today: today tonight
d:tomorrow: tomorrow
d:yesterday: yesterday
u:min: minutes
u:hour: hour hours
u:day: day days
u:week: week weeks
u:month: month months
u:year: year years
`),
  onces: numbers(`
1: once
2: twice
3: thrice
`),
  timesWords: words('times time x'),
  adverbs: lines(`
day: daily
night: nightly
week: weekly
month: monthly
year: yearly annually
hour: hourly
`),
  frequencies: phrases(`
1/2 day: every other day, every second day, alternate days, on alternate days, every 2 days
1/2 week: bi weekly, every other week, every second week, fortnightly, biweekly, every fortnight
1/day: qd, q d, od, o d
2/day: bid, b i d, bd, b d
3/day: tid, t i d, tds, t d s
4/day: qid, q i d, qds, q d s
1/night: qhs, at bedtime every night
`),
  everyPhrases: phrases('every: every, each'),
  perPhrases: phrases(`
strict: per
lax: a, an, each, every, in a
`),
  ...enWords,
};
