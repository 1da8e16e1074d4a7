import { changedFields } from '../../hooks/log/changed-fields.ts';
import type { EntryText } from '../../hooks/log/entry-texts.ts';
import { withTexts } from '../../hooks/log/entry-texts.ts';
import { say } from '../../sentences/say.ts';
import type { LogEntryRow, Undoable } from '../../types.ts';
import { keepLog } from './keep-log.ts';

/** Keeps an entry with another text in one of its fields. */
export async function changeText(entry: LogEntryRow, of: EntryText, text: string): Promise<Undoable> {
  const row = withTexts(entry, (one) => (one.field === of.field ? text : one.text));
  return await keepLog([{ id: entry.id, row, only: changedFields(entry, row) }], say('log.changed'));
}
