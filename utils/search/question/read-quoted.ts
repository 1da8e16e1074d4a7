import { apart, loose } from '../join-of.ts';
import { apartBy } from '../scan-words.ts';
import { joinAtoms } from './join-atoms.ts';
import { type Chunk, listAtoms } from './question-chunks.ts';
import type { Slot, Wanted } from './question-types.ts';
import { canBegin, slot } from './slot.ts';

/**
 * Words as they are typed, side by side; hyphenated ones joined or apart. Over the end of a sentence they stand as far apart as in
 * a text. Whether a point ends one ahead of a small letter is not known: both are looked for.
 */
export function readQuoted(text: string, isOpen: boolean): Wanted[] {
  const atoms = listAtoms(text);
  if (atoms.length === 0) return [];
  const surely = cutSentences(text, atoms, false);
  const perhaps = cutSentences(text, atoms, true);
  const cuts = perhaps.length > surely.length ? [surely, perhaps] : [surely];
  const ways = cuts.flatMap((sentences) => {
    const [own, joined] = [false, true].map((isJoined) => slotsOf(sentences, isJoined, isOpen));
    return own && joined && joined.length < own.length ? [own, joined] : own ? [own] : [];
  });
  return [{ ways: ways.map((slots) => ({ slots, added: null })), isOptional: false }];
}

function slotsOf(sentences: readonly Chunk[], isJoined: boolean, isOpen: boolean): Slot[] {
  const slots = sentences.flatMap((atoms, sentence) =>
    joinAtoms(atoms, isJoined).map((unit, at) => ({ unit, isApart: sentence > 0 && at === 0 })),
  );
  return slots.map(({ unit, isApart }, at) =>
    slot(unit, {
      isPrefix: isOpen && at === slots.length - 1 && canBegin(unit),
      ...(isApart ? { distance: apartBy } : {}),
    }),
  );
}

function cutSentences(text: string, atoms: Chunk, atAnyPoint: boolean): Chunk[] {
  const sentences: Chunk[] = [];
  for (const [at, atom] of atoms.entries()) {
    const before = atoms[at - 1];
    const isPoint = atom.join === loose && /^\.["'’)]*\s/.test(text.slice(before?.end ?? 0, atom.start));
    if (!before || atom.join === apart || (atAnyPoint && isPoint)) sentences.push([atom]);
    else sentences.at(-1)?.push(atom);
  }
  return sentences;
}
