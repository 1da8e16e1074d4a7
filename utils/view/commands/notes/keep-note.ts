import type { AnnotationChange } from '../../../store/annotations.ts';
import type { AnnotationRow } from '../../../store/types.ts';
import { describeRefusal } from '../../sentences/describe-refusal.ts';
import { say } from '../../sentences/say.ts';
import type { Undoable } from '../../types.ts';

/**
 * Keeps a new highlight or note, and says so: nothing is said to be done before it is stored. The database's code is loaded now.
 *
 * @param said what was done, in words
 */
export async function keepNote(row: AnnotationRow, said: string): Promise<Undoable> {
  return await write(row.id, row, said);
}

/**
 * Changes some of a highlight or a note. Only that is written, and only that is taken back: what else was changed of it before and
 * after, as its note that was written meanwhile, stays.
 *
 * @param row as it is shown
 * @param said what was done, in words
 */
export async function changeNote(
  row: AnnotationRow,
  change: Partial<AnnotationRow>,
  said: string,
): Promise<Undoable> {
  const { annotate } = await import('../../../record/annotate.ts');
  const answer = await annotate(row.id, (present) => ({ ...(present ?? row), ...change }));
  if (!answer.ok) return { text: describeRefusal(answer.error.kind), undo: null };
  const { former } = answer;
  const back: AnnotationChange = (present) =>
    former && present && { ...present, ...partOf(former, Object.keys(change)) };
  return { text: said, undo: () => putBack(row.id, back) };
}

/** Also what is absent of it: so it becomes again. */
const partOf = (row: AnnotationRow, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, row[name as keyof AnnotationRow]])) as Partial<AnnotationRow>;

/** Removes a highlight or a note; taken back, it is as it was. */
export async function removeNote({ id, anchor }: AnnotationRow): Promise<Undoable> {
  return await write(id, null, say(anchor ? 'notes.removed' : 'notes.noteRemoved'));
}

async function write(id: string, row: AnnotationRow | null, said: string): Promise<Undoable> {
  const { annotate } = await import('../../../record/annotate.ts');
  const answer = await annotate(id, row);
  if (!answer.ok) return { text: describeRefusal(answer.error.kind), undo: null };
  return { text: said, undo: () => putBack(id, answer.former) };
}

/**
 * Puts a highlight or a note back to what it was; null: to where there was none.
 *
 * @returns why that failed; null when it is done
 */
export async function putBack(
  id: string,
  former: AnnotationRow | null | AnnotationChange,
): Promise<Undoable | null> {
  const { annotate } = await import('../../../record/annotate.ts');
  const answer = await annotate(id, former);
  return answer.ok ? null : { text: describeRefusal(answer.error.kind), undo: null };
}
