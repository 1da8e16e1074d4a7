import Dexie from 'dexie';
import { mergeWitnesses } from '../identity/merge-witnesses.ts';
import { witnessKeys } from '../identity/witness-keys.ts';
import { chunkOf } from './chunk-of.ts';
import { database } from './database.ts';
import { foldReadings, neverRead } from './fold-readings.ts';
import { foldRecorded } from './recorded-events.ts';
import { repeated } from './repeated.ts';
import { issueDueKey, noteSearchDue } from './search-due.ts';
import { stampChanges } from './stamp-changes.ts';
import { ledgerParts } from './stamped-parts.ts';
import type { IssueRow, LedgerRow, NewReading, ReadingEvent, ReadingRow, ReadingState } from './types.ts';
import { noteUnfinished } from './unfinished.ts';

/** What a person did with an issue, as it was written down. */
export interface Recorded {
  readingId: number;
  newsletterId: string;
}

export async function findLedgerRow(newsletterId: string, identity: string): Promise<LedgerRow | undefined> {
  return await database.ledger.get([newsletterId, identity]);
}

/**
 * Writes down what a person did with an issue: the event, the state that follows, what the issue's row repeats of it, and
 * that snapshot, badge and mirror have to follow. Together or not at all.
 *
 * @returns undefined when there is no such issue
 */
export async function recordReading(
  issueId: string,
  event: ReadingEvent,
  now: number,
): Promise<Recorded | undefined> {
  return (await recordReadings([issueId], event, now))[0];
}

/** The same of several issues, all or none: a few hundred at most, since nothing else is written meanwhile. */
export async function recordReadings(
  issueIds: readonly string[],
  event: ReadingEvent,
  now: number,
): Promise<Recorded[]> {
  return await inRecord(async () => {
    const recorded: Recorded[] = [];
    for (const issueId of issueIds) {
      const issue = await database.issues.get(issueId);
      if (!issue) continue;
      const { newsletterId, identity } = issue;
      const reading: NewReading = { newsletterId, identity, at: now, ...event };
      const readingId = await database.readings.add(reading);
      const row = (await findLedgerRow(newsletterId, identity)) ?? (await newLedgerRow(issue));
      await settle(row, foldReadings([{ ...reading, id: readingId }], row), now, issue);
      recorded.push({ readingId, newsletterId });
    }
    return recorded;
  });
}

/** The last thing that was done with any issue and has not been taken back; undefined when there is none. */
export async function findLastReading(): Promise<ReadingRow | undefined> {
  const undone = new Set<number>();
  return await database.readings
    .orderBy('id')
    .reverse()
    .filter((row) => {
      if (row.kind === 'undone') undone.add(row.undoes);
      const { kind } = row;
      const isMark = kind === 'opened' ? row.where !== 'reader' : kind === 'marked' || kind === 'unmarked';
      // What was done elsewhere is taken back there.
      return isMark && !undone.has(row.id) && row.known?.isForeign !== true;
    })
    .first();
}

/**
 * Takes a reading back: the state is again what it would be without it, to the millisecond. Twice is once.
 *
 * @returns false when there is no such reading, or it was taken back before
 */
export async function undoReading(readingId: number, now: number): Promise<boolean> {
  return (await undoReadings([readingId], now)) > 0;
}

/** The same of several, all or none. @returns how many were taken back */
export async function undoReadings(readingIds: readonly number[], now: number): Promise<number> {
  return await inRecord(async () => {
    let count = 0;
    for (const readingId of readingIds) if (await takeBack(readingId, now)) count += 1;
    return count;
  });
}

async function takeBack(readingId: number, now: number): Promise<boolean> {
  const undone = await database.readings.get(readingId);
  if (!undone) return false;
  const { newsletterId, identity } = undone;
  const row = await findLedgerRow(newsletterId, identity);
  const events = await listReadingsOf(newsletterId, identity);
  if (!row || events.some((event) => event.kind === 'undone' && event.undoes === readingId)) return false;
  const event: NewReading = { newsletterId, identity, at: now, kind: 'undone', undoes: readingId };
  const id = await database.readings.add(event);
  await settle(row, foldRecorded([...events, { ...event, id }]), now);
  return true;
}

/** All that was done with one issue, in its order. */
export async function listReadingsOf(newsletterId: string, identity: string): Promise<ReadingRow[]> {
  return await database.readings
    .where('[newsletterId+identity]')
    .equals([newsletterId, identity])
    .sortBy('id');
}

/** Newest issue first, at most `limit`. */
export async function listLedger(limit: number): Promise<LedgerRow[]> {
  return await database.ledger.orderBy('publishedAt').reverse().limit(limit).toArray();
}

/** The rows of one piece of the mirror, at most 64. */
export async function listChunk(newsletterId: string, chunk: string): Promise<LedgerRow[]> {
  return await database.ledger.where('[newsletterId+chunk]').equals([newsletterId, chunk]).toArray();
}

/** The pieces of the mirror there are, in their order, at most `limit` behind `after`. */
export async function listChunks(
  after: Pick<LedgerRow, 'newsletterId' | 'chunk'> | null,
  limit: number,
): Promise<Pick<LedgerRow, 'newsletterId' | 'chunk'>[]> {
  const index = database.ledger.where('[newsletterId+chunk]');
  const pieces = after
    ? index.above([after.newsletterId, after.chunk])
    : index.aboveOrEqual([Dexie.minKey, Dexie.minKey]);
  const keys = (await pieces.limit(limit).uniqueKeys()) as unknown as [string, string][];
  return keys.map(([newsletterId, chunk]) => ({ newsletterId, chunk }));
}

/** Which piece of the mirror a row of that month belongs to. Call it in the transaction that adds the row. */
export async function findFreeChunk(newsletterId: string, publishedAt: number): Promise<string> {
  const month = chunkOf(publishedAt, 0).split('.')[0];
  const rows = await database.ledger
    .where('[newsletterId+chunk]')
    .between([newsletterId, `${month}.`], [newsletterId, `${month}.\uffff`])
    .count();
  return chunkOf(publishedAt, rows);
}

/** Writes the state of a row, what the issue's row repeats of it, and that the views have to follow. */
async function settle(row: LedgerRow, state: ReadingState, now: number, known?: IssueRow): Promise<void> {
  const issue = known ?? (await findIssueOf(row));
  const witnesses = issue ? mergeWitnesses(row.witnesses, issue.witnesses) : row.witnesses;
  const keys = witnesses === row.witnesses ? row.keys : witnessKeys(row.newsletterId, witnesses);
  // Also where the clock was set back: a restore must not take back what was done after it.
  const changedAt = Math.max(now, row.changedAt + 1);
  const next = { ...row, ...state, witnesses, keys, changedAt };
  // Most readings change no note.
  const isNoted = state.note !== row.note;
  if (isNoted) {
    const former = { row, stamps: row.stamps, since: row.changedAt, isRemoved: false };
    next.stamps = stampChanges(former, { row: next, isRemoved: false }, ledgerParts, changedAt);
  }
  await database.ledger.put(next);
  if (issue) await repeat(issue, state);
  if (issue && isNoted) await noteSearchDue([issueDueKey(issue.id)]);
  await noteUnfinished({ newsletterId: row.newsletterId, chunk: row.chunk });
}

/** Only what differs is written: active reading changes nothing of the issue's row, and whoever shows it would read it anew. */
async function repeat(issue: IssueRow, state: ReadingState): Promise<void> {
  const next = repeated(state, issue.bornUnread);
  const isSame = next.unread === issue.unread && next.readAt === issue.readAt && next.isRead === issue.isRead;
  if (!isSame) await database.issues.put({ ...issue, ...next });
}

/** The stored issue of a ledger row. */
export async function findIssueOf({
  newsletterId,
  identity,
}: Pick<LedgerRow, 'newsletterId' | 'identity'>): Promise<IssueRow | undefined> {
  return await database.issues.where('[newsletterId+identity]').equals([newsletterId, identity]).first();
}

async function newLedgerRow(issue: IssueRow): Promise<LedgerRow> {
  const { newsletterId, identity, witnesses, title, url, publishedAt, publishedDay, isDayOnly } = issue;
  return {
    ...neverRead,
    ...{ newsletterId, identity, witnesses, title, url, publishedAt, publishedDay, isDayOnly },
    keys: issue.keys,
    changedAt: 0,
    isOrphan: 0,
    chunk: await findFreeChunk(newsletterId, publishedAt),
  };
}

async function inRecord<T>(act: () => Promise<T>): Promise<T> {
  return await database.transaction('rw', ['readings', 'ledger', 'issues', 'unfinished', 'searchDue'], act);
}
