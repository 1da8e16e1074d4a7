import { titleKey } from './title-key.ts';

const most = 10;
const year = /^(?:19|20)\d\d$/;
const compact = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** A day with or without its ordinal: 23, 23rd, 1er, 1º (which folds to 1o), 2nde. */
const day = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|re|e|o|a|ste|de)?$/;
const between = new Set(
  'a an am at au d da das de do dem den der des del di die du el en für fur for from la le les of on the to bis vom zum and und y et'.split(
    ' ',
  ),
);

/**
 * Whether a title (or its `titleKey`) is empty or nothing but a date, in English, German, Spanish, French or Portuguese: it
 * says when, and not what, so it cannot tell two issues of one day apart.
 */
export function isDateTitle(title: string): boolean {
  const words = titleKey(title).split(' ').filter(Boolean);
  if (words.length > most) return false;
  const rest = words.filter((word) => !between.has(word));
  if (rest.length === 0) return words.length === 0;
  const names = rest.filter((word) => !day.test(word) && !year.test(word) && !compact.test(word));
  if (names.length > 0) return names.every((word) => dateNames().has(word));
  // Numbers alone: a year, a day with its month and perhaps its year, or all of it in eight digits. One number is an issue's.
  const [only] = rest;
  if (rest.length === 1) return only !== undefined && (year.test(only) || compact.test(only));
  return rest.length <= 3;
}

let cached: ReadonlySet<string> | undefined;

/** Months and weekdays, long and short, with and without accents. Made when first asked for: most titles need none. */
function dateNames(): ReadonlySet<string> {
  if (cached) return cached;
  const names = new Set<string>();
  for (const locale of ['en-US', 'en-GB', 'de', 'es', 'fr', 'pt']) {
    for (const width of ['long', 'short'] as const) {
      for (const part of ['month', 'weekday'] as const) {
        const alone = new Intl.DateTimeFormat(locale, { [part]: width, timeZone: 'UTC' });
        const within = new Intl.DateTimeFormat(locale, {
          day: 'numeric',
          month: 'long',
          [part]: width,
          timeZone: 'UTC',
        });
        for (let at = 0; at < 12; at++) {
          const date = part === 'month' ? Date.UTC(2024, at, 15) : Date.UTC(2024, 0, 1 + at);
          const inDate = within.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
          for (const name of [titleKey(alone.format(date)), titleKey(inDate)]) {
            // Portuguese makes two words of a weekday: quinta-feira.
            for (const word of name.split(' ')) {
              names.add(word).add(word.normalize('NFD').replace(/\p{M}/gu, ''));
            }
          }
        }
      }
    }
  }
  cached = names;
  return names;
}
