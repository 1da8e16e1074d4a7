import { belongs } from './belongs.ts';
import { apart, apostrophe } from './join-of.ts';
import { ListFollower } from './list-follower.ts';
import { number, readAtoms, word } from './read-atoms.ts';

/** A term, the place of its word in the text's order, and its range (UTF-16 units). */
export type OnWord = (term: string, position: number, start: number, end: number) => void;

/** Between what is apart: no two words stand side by side over it. */
export const apartBy = 8;
const mostLetters = 40;

/**
 * The terms of a text with their positions, in order. What is found both joined and apart is there in both forms: the joined
 * term of `well-being`, `i.v.`, `17A`, `1 000` stands at the position of each of its parts. A possessive s has no
 * position of its own: `Sjögren's` is sjogren and sjogrens. What a list says once stands with each of its members.
 *
 * @param from the first position
 * @returns the next position
 */
export function scanWords(text: string, from: number, isSoft: boolean, onWord: OnWord): number {
  let position = from - 1;
  let kindBefore = 0;
  let termBefore = '';
  let startBefore = 0;
  let joined = '';
  let parts = 0;
  let start = 0;
  let end = 0;

  const flush = () => {
    if (parts > 1 && joined.length <= mostLetters)
      for (let part = parts - 1; part >= 0; part -= 1) onWord(joined, position - part, start, end);
    parts = 0;
  };

  const lists = new ListFollower(text, onWord);
  readAtoms(text, isSoft, (kind, term, at, until, join, other) => {
    if (join === apostrophe && term === 's' && kindBefore === word) {
      onWord(`${termBefore}s`, position, startBefore, until);
      return;
    }
    const isOne = parts > 0 && belongs(kindBefore, termBefore, kind, term, join, parts);
    if (isOne) {
      joined += term;
      parts += 1;
    } else {
      flush();
      joined = term;
      parts = 1;
      start = at;
    }
    position += join === apart ? apartBy : 1;
    if (kind === number || lists.isOpen) {
      const before = { kind: kindBefore, term: termBefore, start: startBefore, end };
      lists.follow({ kind, term, start: at, end: until }, before, join, position);
    }
    end = until;
    // A chain's positions follow each other.
    onWord(term, position, at, until);
    if (other !== '') onWord(other, position, at, until);
    // A code ends here: `17A-positive` is no 17apositive.
    if (isOne && kindBefore === number && kind === word) flush();
    kindBefore = kind;
    termBefore = term;
    startBefore = at;
  });
  flush();
  return position + 1;
}
