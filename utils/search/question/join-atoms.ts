import { belongs } from '../belongs.ts';
import { apostrophe, tight } from '../join-of.ts';
import { lone, number, word } from '../read-atoms.ts';
import { perUnits, sameUnits, units } from '../tables/units.ts';
import type { Atom } from './question-chunks.ts';
import { nameLetter } from './vary-word.ts';

/** `17A` is one word beside 17, `5 g` and `2 x` are not. */
const unitLetters = /^[cdghjlmsuxy%]$/;

/** A Greek letter in each of its forms, or another word alone. */
const named = (term: string) => [term, ...nameLetter(term)];

/** What one position holds. */
export interface Unit {
  words: string[];
  isWord: boolean;
  /** A unit behind a stroke. */
  isPer?: boolean;
}

/** One unit a position of the index; with `isJoined`, hyphenated words are one. See `scan-words.ts`. */
export function joinAtoms(atoms: readonly Atom[], isJoined: boolean): Unit[] {
  const found: Unit[] = [];
  let before: Atom | undefined;
  let parts = 0;
  for (const atom of atoms) {
    const unit = found.at(-1);
    const last = unit?.words[0] ?? '';
    if (unit && before?.kind === word && atom.join === apostrophe && atom.term === 's') {
      unit.words.push(`${last}s`);
      continue;
    }
    const isOne =
      before !== undefined &&
      parts > 0 &&
      belongs(before.kind, before.term, atom.kind, atom.term, atom.join, parts);
    const isAfterNumber = before?.kind === number;
    // 17β is 17 and beta.
    const isCode = isAfterNumber && !unitLetters.test(atom.term) && nameLetter(atom.term).length === 0;
    if (unit && isOne && (isAfterNumber ? isCode : isJoined))
      unit.words = named(last).flatMap((head) => named(atom.term).map((tail) => head + tail));
    else {
      const words = atom.other === '' ? [atom.term] : [atom.term, atom.other];
      // `1 000g` is indexed as one word alone.
      if (isAfterNumber && unitLetters.test(atom.term)) unit?.words.push(last + atom.term);
      const isPer = before?.kind === word && atom.join === tight;
      const same = isAfterNumber ? sameUnits : isPer ? perUnits : [];
      words.push(...(same.find((one) => one.includes(atom.term)) ?? []));
      found.push({
        words: [...new Set(words)],
        isWord: atom.kind === word || atom.kind === lone,
        isPer:
          isPer && units.has(last) && (units.has(atom.term) || same.some((one) => one.includes(atom.term))),
      });
    }
    parts = isOne ? parts + 1 : 1;
    // A code ends here, whether or not it is taken apart.
    if (isOne && isAfterNumber && atom.kind === word) parts = 0;
    before = atom;
  }
  return found;
}
