/**
 * What is the same in all languages that letters are understood in: signs and abbreviations of units
 * (https://www.bipm.org/en/publications/si-brochure) as clinicians write them, each with its one form.
 */
export const commonUnits = lines(`
%: % percent
‰: ‰
g: g gm gr
mg: mg
μg: μg mcg ug
ng: ng
pg: pg
kg: kg
l: l
dl: dl
ml: ml cc
μl: μl ul
mol: mol
mmol: mmol
μmol: μmol umol
nmol: nmol
pmol: pmol
meq: meq
cm: cm
mm: mm
μm: μm
nm: nm
km: km
m: m
m2: m2 m²
cm2: cm2 cm²
mm2: mm2 mm²
m3: m3 m³
u: u iu ui ie
ku: ku
mu: mu
s: s sec secs
min: min mins
hour: h hr hrs
day: d
kcal: kcal
kj: kj
j: j
mj: mj
w: w
mw: mw
hz: hz
khz: khz
mhz: mhz
gy: gy
mgy: mgy
msv: msv
mmhg: mmhg
bpm: bpm
ppm: ppm
c: c
f: f
pm: pm
€: € eur euro euros
$: $ usd
£: £ gbp
ftu: ftu
`);

/** Letters in front of a number that say what it counts. */
export const labels: ReadonlyMap<string, string> = new Map([
  ['spf', 'spf'],
  ['lsf', 'spf'],
  ['fps', 'spf'],
  ['€', '€'],
  ['$', '$'],
  ['£', '£'],
]);

/** How a medicine is given, by its letters. */
export const routes: ReadonlySet<string> = new Set(['po', 'iv', 'sc', 'im']);

/** Zones that a time of day is told in. */
export const zones: ReadonlySet<string> = new Set(
  'gmt utc bst cet cest est edt et pst pdt pt cst cdt ct mst mdt mez mesz aest aedt ist'.split(' '),
);

/** Words by what they stand for: a line each, `what: word word`. */
export function lines(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.trim().split('\n')) {
    const [what = '', words = ''] = line.split(': ');
    for (const word of words.split(' ')) if (!found.has(word)) found.set(word, what);
  }
  return found;
}

/** The same for phrases of several words: `what: one phrase, another`. */
export function phrases(text: string): [words: string[], what: string][] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [what = '', list = ''] = line.split(': ');
      return list.split(', ').map((phrase): [string[], string] => [phrase.split(' '), what]);
    });
}

/** Numbers in words: `1: one`; all the same as the table of a language writes them. */
export function numbers(text: string): Map<string, number> {
  return new Map([...lines(text)].map(([word, value]) => [word, Number(value)]));
}

export const words = (text: string): Set<string> => new Set(text.split(' '));

/** `one/other one/other`. */
export function pairs(text: string): [string, string][] {
  return text.split(' ').map((pair): [string, string] => {
    const [one = '', other = ''] = pair.split('/');
    return [one, other];
  });
}

/**
 * Things of one sort, of which one stands for no other, by their words: `face facial|scalp` for each sort. Each word is told by its sort
 * and which of it it is.
 */
export function sorts(...all: string[]): Map<string, readonly [sort: number, thing: string]> {
  return new Map(
    all.flatMap((list, sort) =>
      list
        .split('|')
        .flatMap((thing) =>
          thing.split(' ').map((word): [string, readonly [number, string]] => [word, [sort, thing]]),
        ),
    ),
  );
}

/** The same with each of the endings: `leicht/schwer` is `leichte/schwere`, too. */
export function inflected(text: string, endings: readonly string[]): [string, string][] {
  return pairs(text).flatMap(([one, other]) =>
    endings.map((ending): [string, string] => [one + ending, other + ending]),
  );
}

/** The kinds of span that a frequency is told by. */
export const spans: ReadonlySet<string> = words('min hour day week fortnight month year night');

/** What is counted in Roman numbers, in the four languages: "stage IV", but "IV fluids". */
export const stages: ReadonlySet<string> = words(
  'stage grade type phase class group step level phototype fitzpatrick category degree stages grades types classes phototypes estadio grado tipo fase clase nivel fototipo categoria ' +
    'stadium grad typ klasse stufe hauttyp fototyp phototyp kategorie stade classe niveau categorie phototypes',
);

/** Behind "daily" and its like they speak of no frequency. */
export const dailyThings: ReadonlySet<string> = words(
  'life lives living practice routine routines basis activities work vida practica rutina trabajo leben praxis arbeit routine',
);
