import type { LogEntryRow } from '../../types.ts';

/** The fields in which an entry differs from what it was, in the order in which it holds them. */
export function changedFields(before: LogEntryRow, after: LogEntryRow): (keyof LogEntryRow)[] {
  const fields = Object.keys(after) as (keyof LogEntryRow)[];
  return fields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
