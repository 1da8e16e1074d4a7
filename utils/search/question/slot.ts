import type { Unit } from './join-atoms.ts';
import type { Slot } from './question-types.ts';

/** A word may be the beginning of another from so many letters on. */
const leastToBegin = 2;

export const canBegin = ({ words: [term = ''], isWord }: Unit) =>
  isWord &&
  /^\D*$/.test(term) &&
  (term.length >= leastToBegin || !/^[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u.test(term));

export function slot({ words }: Unit, options: Partial<Slot> = {}): Slot {
  return { words, added: [], isPrefix: false, erring: [], ...options };
}
