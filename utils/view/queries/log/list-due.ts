import { type DueFollowUp, listFollowUps } from '../../../learning/log/list-follow-ups.ts';
import type { Day } from '../../../learning/log/types.ts';
import { listEntriesToAsk } from '../../../store/log-entries.ts';
import type { LogEntryRow } from '../../../store/types.ts';

export interface Due extends Omit<DueFollowUp, 'entry'> {
  entry: LogEntryRow;
}

/** Which entries to ask about today, the longest due first. */
export async function listDue(today: Day): Promise<Due[]> {
  const rows = await listEntriesToAsk(today);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return listFollowUps(rows, today).flatMap(({ entry, ...due }) => {
    const row = byId.get(entry.id);
    return row ? [{ ...due, entry: row }] : [];
  });
}
