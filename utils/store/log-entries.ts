import Dexie from 'dexie';
import { database } from './database.ts';
import { isOvertaken, stampKept } from './stamp-changes.ts';
import { logEntryParts } from './stamped-parts.ts';
import type { LogEntryRow } from './types.ts';
import { noteUnfinished } from './unfinished.ts';

export async function findLogEntry(id: string): Promise<LogEntryRow | undefined> {
  const row = await database.logEntries.get(id);
  return row?.isRemoved === 0 ? row : undefined;
}

/** The entries about an issue, oldest first. */
export async function listLogEntriesOf(newsletterId: string, identity: string): Promise<LogEntryRow[]> {
  const rows = await database.logEntries
    .where('[newsletterId+identity]')
    .equals([newsletterId, identity])
    .toArray();
  return rows.filter(({ isRemoved }) => isRemoved === 0).sort((a, b) => a.createdAt - b.createdAt);
}

/** The rows of these ids in their order, also of what was removed; undefined where there never was one. */
export async function findLogRows(ids: readonly string[]): Promise<(LogEntryRow | undefined)[]> {
  return await database.logEntries.bulkGet([...ids]);
}

/** Those finished on these days and between them (`YYYY-MM-DD`), what was finished last first. */
export async function listLogEntries(from: string, to: string): Promise<LogEntryRow[]> {
  const rows = await database.logEntries
    .where('[isRemoved+finishedAt]')
    .between([0, from], [0, to], true, true)
    .toArray();
  // Not by the database, which would read them one by one: thousands take seconds then.
  return rows.reverse();
}

/** Those to be asked about again up to a day, the longest due first. */
export async function listEntriesToAsk(to: string): Promise<LogEntryRow[]> {
  return await database.logEntries
    .where('[isRemoved+followUpOn]')
    .between([0, Dexie.minKey], [0, to], true, true)
    .toArray();
}

/** The days on which the first and the last of them were finished; undefined while there are none. */
export async function findLogSpan(): Promise<{ first: string; last: string } | undefined> {
  const all = database.logEntries
    .where('[isRemoved+finishedAt]')
    .between([0, Dexie.minKey], [0, Dexie.maxKey]);
  const [first, last] = [await all.first(), await all.last()];
  return first && last && { first: first.finishedAt, last: last.finishedAt };
}

/**
 * Writes an entry in place of the one of its id, and that its mirror has to follow, together or not at all.
 *
 * @param row null removes it; what was removed stays as a tombstone
 * @returns the row as it was before; null when there was none, or it had been removed
 */
export async function putLogEntry(
  id: string,
  row: LogEntryRow | null,
  now: number,
): Promise<LogEntryRow | null> {
  return (await putLogEntries([{ id, row }], now))[0] ?? null;
}

/** What an entry is from now on; null removes it. */
export interface LogEntryChange {
  id: string;
  row: LogEntryRow | null;
  /** Of an entry that is there, only these fields become those of `row`: the others may have been changed elsewhere. */
  only?: readonly (keyof LogEntryRow)[] | undefined;
  /** It comes from elsewhere: what is there stays where it was changed later than `row`. */
  isForeign?: boolean;
}

/** The same of several, all or none; undefined of what stays as it is there. */
export async function putLogEntries(
  rows: readonly LogEntryChange[],
  now: number,
): Promise<(LogEntryRow | null | undefined)[]> {
  const { logEntries, unfinished } = database;
  return await database.transaction('rw', [logEntries, unfinished], async () => {
    const former = await logEntries.bulkGet(rows.map(({ id }) => id));
    const result: (LogEntryRow | null | undefined)[] = [];
    for (const [at, { id, row, only, isForeign }] of rows.entries()) {
      const present = former[at];
      if (isForeign && isOvertaken(row, present)) {
        result.push(undefined);
        continue;
      }
      const whole = row && (present?.isRemoved === 0 && only ? laidOver(present, row, only) : row);
      const next = whole ? { ...whole, id, removedAt: null, isRemoved: 0 as const } : removed(present, now);
      result.push(present?.isRemoved === 0 ? present : null);
      if (!next) continue;
      // Also where the clock was set back: of two states the later one stands.
      const changedAt = Math.max(now, (present?.changedAt ?? 0) + 1);
      await logEntries.put({
        ...next,
        changedAt,
        stamps: stampKept(present, next, logEntryParts, changedAt),
      });
      await noteUnfinished({ newsletterId: next.newsletterId ?? '', kept: { kind: 'entry', id } });
    }
    return result;
  });
}

function laidOver(present: LogEntryRow, row: LogEntryRow, only: readonly (keyof LogEntryRow)[]): LogEntryRow {
  return { ...present, ...Object.fromEntries(only.map((field) => [field, row[field]])) };
}

function removed(present: LogEntryRow | undefined, now: number): LogEntryRow | null {
  return present?.isRemoved === 0 ? { ...present, removedAt: now, isRemoved: 1 } : null;
}
