import { tidyText } from './tidy-text.ts';
import type { Author, Person } from './types.ts';

export function isPerson(author: Author): author is Person {
  return 'family' in author;
}

/** Scripts without capitals, in which names are not shortened to initials; in some no blank parts them. */
const uncased = /^\p{Lo}/u;
const unparted = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々ー]+$/u;

/** "Mara Lise", "M. L.", "Jean-Paul", "JP" → "ML", "ML", "JP", "JP"; names in scripts without capitals stay whole. */
function initialsOf(given: string): string {
  if (uncased.test(given)) return given;
  return given
    .split(/[\s.\-‐‑]+/)
    .map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word : ([...word][0] ?? '').toUpperCase()))
    .join('');
}

/** A name as references begin with it: "Ek ML", "Imre A Jr", "World Health Organization". */
function shortName(author: Author): string {
  if (!isPerson(author)) return tidyText(author.name);
  const family = tidyText(author.family);
  const given = tidyText(author.given);
  const suffix = tidyText(author.suffix).replace(/\.$/, '');
  const parts = [family, initialsOf(given), suffix].filter((part) => part !== '');
  return parts.join(parts.every((part) => unparted.test(part)) ? '' : ' ');
}

/**
 * The authors of a reference on one line: all of them up to six, of more the first `shown` and "et al". AMA shows three of
 * more than six (AMA Manual of Style, 11th ed, 3.7), the ICMJE's Vancouver style six
 * (https://www.nlm.nih.gov/bsd/uniform_requirements.html).
 */
export function formatAuthors(authors: readonly Author[], shown: 3 | 6): string {
  const names = authors.map(shortName).filter((name) => name !== '');
  return names.length > 6 ? [...names.slice(0, shown), 'et al'].join(', ') : names.join(', ');
}
