import type { AnnotationRow } from '../../../store/types.ts';
import { putBack } from './keep-note.ts';

/**
 * Keeps what is being written of a note, and nothing else of it.
 *
 * @param row with the note as it is written
 * @param isNew it is there for the sake of what is written alone
 * @param isOver its field was left: a note of no words and on no words is none, but not while somebody is writing in it
 * @returns why it was not kept; null when it was
 */
export async function keepWriting(
  row: AnnotationRow,
  isNew: boolean,
  isOver = false,
): Promise<string | null> {
  const isNone = row.note.trim() === '' && (isNew || (isOver && row.anchor === null));
  const failure = await putBack(row.id, isNone ? null : withNote(row));
  return failure?.text ?? null;
}

/** Of what is there now the note alone is changed; what is gone comes back. */
export const withNote =
  (row: AnnotationRow) =>
  (present: AnnotationRow | null): AnnotationRow => ({ ...(present ?? row), note: row.note });
