import { apostrophe, direct, dot, hyphen, loose, space } from '../join-of.ts';
import { lone, number, word } from '../read-atoms.ts';
import { sameUnits } from '../tables/units.ts';
import type { Atom, Chunk } from './question-chunks.ts';

/** `17A` is one word beside 17, `5 g` is not. */
const unitLetters = /^[cdghjlmsuy%]$/;

/** What one position holds. */
export interface Unit {
  words: string[];
  isWord: boolean;
}

/** One unit a position of the index; with `isJoined`, hyphenated words are one. See `scan-words.ts`. */
export function joinAtoms(atoms: readonly Atom[], isJoined: boolean): Unit[] {
  const found: Unit[] = [];
  let before: Atom | undefined;
  for (const atom of atoms) {
    const unit = found.at(-1);
    const last = unit?.words[0] ?? '';
    const isAfterNumber = before?.kind === number;
    if (unit && before?.kind === word && atom.join === apostrophe && atom.term === 's') {
      unit.words.push(`${last}s`);
      continue;
    }
    const isLinked =
      before?.kind === word &&
      atom.kind === word &&
      (atom.join === hyphen ||
        atom.join === apostrophe ||
        (atom.join === dot && before.term.length === 1 && atom.term.length === 1));
    const isGroup = isAfterNumber && atom.kind === number && atom.join === space && /^\d{3}$/.test(atom.term);
    const isCode =
      isAfterNumber &&
      atom.kind === word &&
      atom.join === direct &&
      atom.term.length === 1 &&
      !unitLetters.test(atom.term);
    if (unit && ((isJoined && isLinked) || isGroup || isCode)) unit.words = [last + atom.term];
    else {
      const words = atom.other === '' ? [atom.term] : [atom.term, atom.other];
      if (isAfterNumber) words.push(...(sameUnits.find((one) => one.includes(atom.term)) ?? []));
      found.push({ words: [...new Set(words)], isWord: atom.kind === word || atom.kind === lone });
    }
    before = atom;
  }
  return found;
}

/** `6–8 weeks` as it may be written out: 6 to 8 weeks. Empty for what is no range. */
export function writeRangeOut(atoms: Chunk): Unit[] {
  const at = atoms.findIndex(
    ({ kind, join }, index) =>
      kind === number && atoms[index - 1]?.kind === number && (join === hyphen || join === loose),
  );
  if (at < 0) return [];
  const [from, to] = [atoms.slice(0, at), atoms.slice(at)];
  return [...joinAtoms(from, false), { words: ['to', 'bis', 'a'], isWord: false }, ...joinAtoms(to, false)];
}
