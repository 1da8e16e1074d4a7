/** `mg`, `milligrams`, `Milligramm`, `miligramos`, folded: each short form with what it is written out as. */
function write(short: string, prefixes: string, endings: string): string[] {
  const written = prefixes.split(' ').flatMap((prefix) => endings.split(' ').map((one) => prefix + one));
  return [...short.split(' '), ...written];
}
const grams = 'gram grams gramm gramme grammes gramo gramos grama gramas';
const litres = 'litre litres liter liters litro litros';
const written: readonly (readonly string[])[] = [
  write('g', '', grams),
  write('mg', 'milli mili', grams),
  write('μg mcg ug', 'micro mikro', grams),
  write('kg', 'kilo quilo', grams),
  write('ml', 'milli mili', litres),
  write('l', '', litres),
];

/**
 * Words that make one thing with the number ahead of them, folded. Units of the SI brochure
 * (https://www.bipm.org/en/publications/si-brochure) as clinicians write them, and spans of time in the languages that
 * letters are understood in.
 */
export const units: ReadonlySet<string> = new Set(
  (
    '% ‰ percent g mg μg mcg ug ng pg kg l ml dl μl nl mol mmol μmol nmol pmol m cm mm μm nm cm2 m2 j mj mw w hz khz mhz ' +
    'gy mgy iu ui ie mu u units unit unidades einheiten c f kcal kj mmhg bpm ppm ' +
    's sec secs second seconds min mins minute minutes h hr hrs hour hours d day days week weeks wk wks month months mo ' +
    'year years yr yrs fold times tablets tablet capsules drops puffs ' +
    'tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minuten prozent ' +
    'jour jours semaine semaines mois an ans annee annees heure heures dia dias semana semanas mes meses ano anos hora horas'
  )
    .split(' ')
    .concat(written.flat()),
);

/** Signs of one unit behind a number. */
export const sameUnits: readonly (readonly string[])[] = [
  ...written,
  ['iu', 'ui', 'ie'],
  ['%', 'percent', 'prozent'],
  ['h', 'hr', 'hrs', 'hour', 'hours'],
  ['min', 'mins', 'minute', 'minutes'],
  ['wk', 'wks', 'week', 'weeks'],
  ['yr', 'yrs', 'year', 'years'],
  ['mo', 'month', 'months'],
  ['sec', 'secs', 'second', 'seconds'],
];

/** What a stroke between two units is read as; `a` as in `40 mg a day`. */
export const strokes: readonly string[] = 'per par pro por je a al ao'.split(' ');

/** And behind a stroke: mg/kg/d. Behind a number `d` may be another thing (3D). */
export const perUnits: readonly (readonly string[])[] = [
  ['d', 'day', 'tag', 'jour', 'j', 'dia', 'daily', 'taglich'],
  ...sameUnits.filter((one) => ['h', 'min', 'wk', 'mo'].includes(one[0] ?? '')),
];
