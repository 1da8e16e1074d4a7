import type { LogEntryChange } from '../../../store/log-entries.ts';
import { describeRefusal } from '../../sentences/describe-refusal.ts';
import type { Undoable } from '../../types.ts';

export type LogChange = LogEntryChange;

/**
 * Keeps entries of the learning log, changes or removes them, all or none, and says how it went: nothing is said to be done
 * before it is stored. The database's code is loaded now, not before a page's first paint.
 *
 * @param done what to say when it is stored
 * @returns with `undo` null where nothing was stored
 */
export async function keepLog(changes: readonly LogChange[], done: string): Promise<Undoable> {
  const { keepEntries } = await import('../../../record/keep-entries.ts');
  const answer = await keepEntries(changes);
  if (!answer.ok) return { text: describeRefusal(answer.error.kind), undo: null };
  return { text: done, undo: () => takeBack(answer.former) };
}

async function takeBack(former: readonly LogChange[]): Promise<Undoable | null> {
  const back = await keepLog(former, '');
  return back.undo === null ? back : null;
}
