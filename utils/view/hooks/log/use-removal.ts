import { useEffect, useState } from 'preact/hooks';
import { keepLog } from '../../commands/log/keep-log.ts';
import { say } from '../../sentences/say.ts';
import type { LogEntryRow, Undoable } from '../../types.ts';

/**
 * Removes entries, which leave the list at once: a long one takes a moment to be read anew.
 *
 * @returns those that are there, and how to remove one
 */
export function useRemoval(
  entries: readonly LogEntryRow[],
  offer: (done: Undoable) => void,
): [shown: readonly LogEntryRow[], remove: (entry: LogEntryRow) => void] {
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (leaving.size === 0) return;
    // Gone from the database: if it is taken back, it is shown again.
    const present = new Set(entries.map(({ id }) => id));
    const still = [...leaving].filter((id) => present.has(id));
    if (still.length < leaving.size) setLeaving(new Set(still));
  }, [entries]);
  async function remove({ id }: LogEntryRow) {
    setLeaving(new Set([...leaving, id]));
    const done = await keepLog([{ id, row: null }], say('log.removed'));
    const { text, undo } = done;
    if (undo === null) setLeaving(new Set());
    offer({ text, undo: undo && (() => undo().finally(() => setLeaving(new Set()))) });
  }
  const shown = leaving.size === 0 ? entries : entries.filter(({ id }) => !leaving.has(id));
  return [shown, (entry) => void remove(entry)];
}
