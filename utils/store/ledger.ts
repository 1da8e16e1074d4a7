import { isReusedKey } from '../identity/is-reused-key.ts';
import { database } from './database.ts';
import type { IssueSought } from './issues.ts';
import type { IssueRow, LedgerRow } from './types.ts';

/** The ledger's row for an issue, by fingerprint, else by the identities it had when it was read. */
export async function findLedgerRow(
  newsletterId: string,
  sought: IssueSought,
): Promise<LedgerRow | undefined> {
  const compared = { ...sought, ...sought.parts };
  const by = async (name: 'guidKey' | 'urlKey') => {
    const key = sought[name];
    if (key === null) return undefined;
    const rows = database.ledger.where(`[newsletterId+${name}]`).equals([newsletterId, key]);
    return await rows.filter((row) => !isReusedKey(row, compared)).first();
  };
  return (await database.ledger.get(sought.fingerprint)) ?? (await by('guidKey')) ?? (await by('urlKey'));
}

/**
 * Writes the read state of an issue to the ledger and to the issue itself, together or not at all.
 *
 * @param change what is now known of the reading, e.g. `{ readAt: now }`; what it does not name stays
 */
export async function recordReading(
  issue: IssueRow,
  unread: 0 | 1,
  change: Partial<Pick<LedgerRow, 'openedAt' | 'lastOpenedAt' | 'readAt' | 'where'>>,
): Promise<void> {
  await database.transaction('rw', database.ledger, database.issues, async () => {
    const present = await findLedgerRow(issue.newsletterId, issue);
    await database.ledger.put({ ...(present ?? newLedgerRow(issue)), ...change });
    await database.issues.update(issue.id, { unread });
  });
}

function newLedgerRow(issue: IssueRow): LedgerRow {
  return {
    fingerprint: issue.fingerprint,
    newsletterId: issue.newsletterId,
    issueId: issue.id,
    guidKey: issue.guidKey,
    urlKey: issue.urlKey,
    title: issue.parts.title,
    url: issue.parts.url,
    publishedAt: issue.publishedAt,
    openedAt: null,
    lastOpenedAt: null,
    readAt: null,
    where: null,
    activeSeconds: 0,
    note: '',
  };
}

/** Newest issue first, at most `limit`. */
export async function listLedger(limit: number): Promise<LedgerRow[]> {
  return await database.ledger.orderBy('publishedAt').reverse().limit(limit).toArray();
}

/** What was read of a newsletter, newest issue first; what was marked unread again is not. */
export async function listReadings(newsletterId: string): Promise<LedgerRow[]> {
  const read = await database.ledger.where('readAt').above(0).toArray();
  return read
    .filter((row) => row.newsletterId === newsletterId)
    .sort((a, b) => b.publishedAt - a.publishedAt);
}

/** What was read of issues that are no longer stored, newest first: the database was lost, and the feed had dropped them. */
export async function listReadingsWithoutIssue(newsletterId: string): Promise<LedgerRow[]> {
  const [readIds, storedIds] = await Promise.all([
    database.ledger.orderBy('issueId').keys(),
    database.issues.toCollection().primaryKeys(),
  ]);
  const stored = new Set(storedIds);
  const lost = readIds.map(String).filter((id) => !stored.has(id));
  const rows = await database.ledger.where('issueId').anyOf(lost).toArray();
  return rows
    .filter((row) => row.newsletterId === newsletterId)
    .sort((a, b) => b.publishedAt - a.publishedAt);
}

/** What was read of newsletters other than these: they were removed. */
export async function listReadingsOfOthers(newsletterIds: readonly string[]): Promise<LedgerRow[]> {
  const others = await database.ledger.filter((row) => !newsletterIds.includes(row.newsletterId)).toArray();
  return others.filter((row) => row.readAt !== null);
}

export async function countLedger(): Promise<number> {
  return await database.ledger.count();
}

/** Adds rows that are not there yet; those present are newer and stay. */
export async function restoreLedger(rows: readonly LedgerRow[]): Promise<void> {
  await database.transaction('rw', database.ledger, async () => {
    const present = new Set(await database.ledger.toCollection().primaryKeys());
    await database.ledger.bulkAdd(rows.filter((row) => !present.has(row.fingerprint)));
  });
}
