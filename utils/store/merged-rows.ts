import { sourceKey } from '../address/source-key.ts';
import type { SourceAddress } from '../feed/types.ts';
import { newCheckState, withDueAt } from './check-state.ts';
import { database } from './database.ts';
import { findFreeChunk, findIssueOf, findLedgerRow, listReadingsOf } from './ledger.ts';
import { repeated } from './repeated.ts';
import { issueDueKey, noteSearchDue } from './search-due.ts';
import type {
  AnnotationRow,
  LedgerRow,
  LogEntryRow,
  NewReading,
  NewsletterRow,
  ReadingRow,
} from './types.ts';
import { noteUnfinished } from './unfinished.ts';

/** What other machines are told of beside subscriptions, as it is stored. */
export interface MergedRows {
  /** With the readings of each, in the order of their ids. */
  ledger: { row: LedgerRow; readings: ReadingRow[] }[];
  annotations: AnnotationRow[];
  logEntries: LogEntryRow[];
}

/** All of it as it is at one moment; what was removed too. */
export async function listMergedRows(): Promise<MergedRows> {
  const { ledger, readings, annotations, logEntries } = database;
  const tables = [ledger, readings, annotations, logEntries];
  const [rows, events, noted, logged] = await database.transaction('r', tables, () =>
    Promise.all([ledger.toArray(), readings.toArray(), annotations.toArray(), logEntries.toArray()]),
  );
  const nameOf = (one: { newsletterId: string; identity: string }) => `${one.newsletterId} ${one.identity}`;
  const byIssue = Map.groupBy(events, nameOf);
  return {
    ledger: rows.map((row) => ({ row, readings: byIssue.get(nameOf(row)) ?? [] })),
    annotations: noted,
    logEntries: logged,
  };
}

/** All subscriptions and where they are read from; those that were removed and are still there, too. */
export async function listMergedSubscriptions(): Promise<
  { row: NewsletterRow; source: SourceAddress | null }[]
> {
  const { newsletters, checkStates } = database;
  const [rows, states] = await database.transaction('r', [newsletters, checkStates], () =>
    Promise.all([newsletters.toArray(), checkStates.toArray()]),
  );
  const sources = new Map(states.map(({ newsletterId, source }) => [newsletterId, source]));
  return rows.map((row) => ({ row, source: sources.get(row.id) ?? null }));
}

/** Runs `act` in one transaction over all that is merged and what follows from it: together or not at all. */
export async function inMerge<T>(act: () => Promise<T>): Promise<T> {
  const { newsletters, checkStates, readings, ledger, issues, annotations, logEntries } = database;
  const { unfinished, searchDue } = database;
  const tables = [newsletters, checkStates, readings, ledger, issues, annotations, logEntries];
  // An async function of its own: Dexie keeps the transaction through native awaits only of one.
  return await database.transaction('rw', [...tables, unfinished, searchDue], async () => await act());
}

/**
 * Writes a subscription that was merged. One that is new here, or has another address, is due at once and checked as on a first
 * run. Call it in `inMerge`, with the lock `subscription:ID`.
 */
export async function putMergedSubscription(row: NewsletterRow, source: SourceAddress | null): Promise<void> {
  const { newsletters, checkStates } = database;
  const [present, known] = await Promise.all([newsletters.get(row.id), checkStates.get(row.id)]);
  const isSame = present !== undefined && present.addressKey === row.addressKey;
  const fresh = { ...newCheckState(row.id), source, sourceKey: source && sourceKey(source.url) };
  await newsletters.put(row);
  await checkStates.put(withDueAt(row, isSame && known ? known : fresh));
  await noteUnfinished({ newsletterId: row.id, isSubscription: true });
}

export async function findMergedSubscription(
  id: string,
): Promise<{ row: NewsletterRow; source: SourceAddress | null } | undefined> {
  const [row, state] = await Promise.all([database.newsletters.get(id), database.checkStates.get(id)]);
  return row && { row, source: state?.source ?? null };
}

/** A row of the ledger with its readings. */
export async function findMergedReading(
  newsletterId: string,
  identity: string,
): Promise<{ row: LedgerRow; readings: ReadingRow[] } | undefined> {
  const row = await findLedgerRow(newsletterId, identity);
  return row && { row, readings: await listReadingsOf(newsletterId, identity) };
}

/**
 * Writes a row of the ledger that was merged, and what follows from it. Call it in `inMerge`.
 *
 * @param row without what the database says of it
 */
export async function putMergedLedgerRow(row: Omit<LedgerRow, 'chunk' | 'isOrphan'>): Promise<void> {
  const { newsletterId, identity, note, publishedAt } = row;
  const [present, issue] = await Promise.all([findLedgerRow(newsletterId, identity), findIssueOf(row)]);
  const chunk = present?.chunk ?? (await findFreeChunk(newsletterId, publishedAt));
  await database.ledger.put({ ...row, chunk, isOrphan: issue ? 0 : 1 });
  if (issue) {
    const told = repeated(row, issue.bornUnread);
    await database.issues.put({ ...issue, ...told, announced: told.unread ? issue.announced : 1 });
    if (note !== (present?.note ?? '')) await noteSearchDue([issueDueKey(issue.id)]);
  }
  await noteUnfinished({ newsletterId, chunk });
}

/** Adds a reading that another machine made known. @returns its id here */
export async function addMergedReading(reading: NewReading): Promise<number> {
  return await database.readings.add(reading);
}

/** Keeps what a reading of this machine is known by elsewhere. */
export async function keepKnownReading(id: number, known: NonNullable<ReadingRow['known']>): Promise<void> {
  const row = await database.readings.get(id);
  if (row) await database.readings.put({ ...row, known });
}

/** Writes an annotation or an entry of the log that was merged, and what follows from it. Call it in `inMerge`. */
export async function putMergedKept(
  kept: { kind: 'annotation'; row: AnnotationRow } | { kind: 'entry'; row: LogEntryRow },
): Promise<void> {
  const { kind, row } = kept;
  if (kind === 'annotation') await database.annotations.put(kept.row);
  else await database.logEntries.put(kept.row);
  const { newsletterId, identity } = row;
  if (kind === 'annotation' && newsletterId !== null && identity !== null) {
    const issue = await findIssueOf({ newsletterId, identity });
    if (issue) await noteSearchDue([issueDueKey(issue.id)]);
  }
  await noteUnfinished({ newsletterId: newsletterId ?? '', kept: { kind, id: row.id } });
}

export async function findMergedKept(
  kind: 'annotation' | 'logEntry',
  id: string,
): Promise<AnnotationRow | LogEntryRow | undefined> {
  return kind === 'annotation' ? await database.annotations.get(id) : await database.logEntries.get(id);
}
