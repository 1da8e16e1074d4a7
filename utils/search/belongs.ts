import { apostrophe, direct, dot, hyphen, space } from './join-of.ts';
import { number, word } from './read-atoms.ts';

const isDigits = /^\d+$/;
/** What points stand in: i.v., Ph.D. */
const isShort = (term: string) => term.length <= 2;

/**
 * Whether two atoms that follow each other are of one word, which may be written joined. The one rule of it, for what is indexed and
 * for what is asked.
 *
 * @param parts the atoms of that word up to the first of the two
 */
export function belongs(
  before: number,
  one: string,
  kind: number,
  other: string,
  join: number,
  parts: number,
): boolean {
  if (before === word && kind === word)
    return join === hyphen || join === apostrophe || (join === dot && isShort(one) && isShort(other));
  if (before !== number || !isDigits.test(one)) return false;
  if (kind === word) return join === direct && other.length === 1;
  const isHead = parts > 1 || (one.length <= 3 && one[0] !== '0');
  return kind === number && join === space && isHead && /^\d{3}$/.test(other);
}
