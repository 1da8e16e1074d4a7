import { monthPrefixes } from './date-words.ts';

/**
 * Languages that newsletters are dated in, by their script, beside those of `monthPrefixes`. Where two read a word
 * differently, the first one's month is meant: Croatian's `listopad` is October, to many more people it is November.
 */
const languages: ReadonlyArray<readonly [script: RegExp, codes: string]> = [
  [/^\p{sc=Latn}/u, 'pl cs sk tr hu ro fi sv da nb et lv lt sl hr sr-Latn ca eu gl is sq id ms'],
  [/^\p{sc=Cyrl}/u, 'ru uk bg sr mk be kk'],
  [/^\p{sc=Grek}/u, 'el'],
  [/^\p{sc=Arab}/u, 'ar ar-MA ar-DZ fa ur'],
  [/^\p{sc=Hebr}/u, 'he'],
  [/^\p{sc=Deva}/u, 'hi mr ne'],
  [/^\p{sc=Beng}/u, 'bn'],
  [/^\p{sc=Geor}/u, 'ka'],
  [/^\p{sc=Armn}/u, 'hy'],
];

/** What each language met calls the twelve months; made when first needed, as it takes a millisecond each. */
const known = new Map<string, ReadonlyArray<readonly string[]>>();

/**
 * The month a word names, whole or by its beginning, in any of those languages.
 *
 * @param word as `foldLetters` leaves it
 * @returns 1 to 12; undefined where it names none, or several
 */
export function monthNamed(word: string): number | undefined {
  const month = monthPrefixes.find(([prefix]) => word.startsWith(prefix))?.[1];
  if (month !== undefined) return month;
  for (const code of languages.find(([script]) => script.test(word))?.[1].split(' ') ?? []) {
    const months = known.get(code) ?? namesIn(code);
    known.set(code, months);
    const whole = months.findIndex((names) => names.includes(word));
    const begun =
      word.length < 3
        ? []
        : months.flatMap((names, at) => (names.some((name) => name.startsWith(word)) ? [at] : []));
    const at = whole === -1 && begun.length === 1 ? begun[0] : whole;
    if (at !== undefined && at !== -1) return at + 1;
  }
  return undefined;
}

/** Lower case, without accents: so that `Ιουλίου` and `ΙΟΥΛΙΟΥ`, `Kasım` and `KASIM` are one. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i');
}

/** Alone and beside a day: many languages have two forms, and Hebrew writes its "in" before the latter. */
function namesIn(code: string): string[][] {
  const formats = [{}, { day: 'numeric' } as const].map(
    (day) => new Intl.DateTimeFormat(code, { month: 'long', calendar: 'gregory', timeZone: 'UTC', ...day }),
  );
  return Array.from({ length: 12 }, (_, month) =>
    formats.flatMap((format) => {
      const parts = format.formatToParts(Date.UTC(2026, month, 15));
      const name = foldLetters(parts.find(({ type }) => type === 'month')?.value ?? '').replace(
        /^d(?:e |[’'])/,
        '',
      );
      return code === 'he' ? [name, `ב${name}`] : [name];
    }),
  );
}
