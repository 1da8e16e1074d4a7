import type { CanonicalText } from '../../../issue/canonical-text.ts';
import { anchorOf } from '../../../learning/anchors/anchor-of.ts';
import type { PlacedNote } from '../../hooks/notes/types.ts';
import { say } from '../../sentences/say.ts';
import type { Undoable } from '../../types.ts';
import { changeNote } from './keep-note.ts';

/** Puts a highlight whose words were changed on those that stand there now, of the present version's canonical text. */
export async function takeNewWords(
  { row, range }: Pick<PlacedNote, 'row' | 'range'>,
  textHash: string,
  text: CanonicalText,
): Promise<Undoable> {
  if (range === null) return await keepOldWords(row);
  const anchor = anchorOf(text, range, textHash);
  return await changeNote(row, { anchor, textHash }, say('notes.tookNew'));
}

/** Keeps the words as they were, as a note of no place: it is asked about no more. */
export async function keepOldWords(row: PlacedNote['row']): Promise<Undoable> {
  return await changeNote(row, { isDetached: true }, say('notes.keptOld'));
}
