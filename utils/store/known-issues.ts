import { lookupKeys } from '../identity/lookup-keys.ts';
import { matchEntries } from '../identity/match-entries.ts';
import { mergeWitnesses } from '../identity/merge-witnesses.ts';
import type { Identified } from '../identity/types.ts';
import { database } from './database.ts';
import { listIssues } from './issues.ts';
import { findIssueOf } from './ledger.ts';
import type { IssueRow, LedgerRow } from './types.ts';

/** An issue that entries are compared with: stored, or known to the ledger alone. */
export interface KnownIssue extends Identified {
  issue: IssueRow | undefined;
  /** What the ledger knows of it, where it is known to the ledger alone. */
  ledger: LedgerRow | undefined;
}

/** Many issues may share one key (a feed whose guid is always the same): then the newest of the newsletter are compared, too. */
const mostOfAKey = 12;
const newestCompared = 50;

/**
 * The issues of a newsletter that some of these entries may be: every row that shares a guid, an address or a title with one.
 * One look-up an entry and key, whatever the newsletter's size.
 */
export async function listKnownIssues(
  newsletterId: string,
  found: readonly Identified[],
): Promise<KnownIssue[]> {
  const keys = lookupKeys(newsletterId, found);
  const [issues, readings] = await Promise.all([
    listByKeys(keys, (key) => database.issues.where('keys').equals(key).limit(mostOfAKey).toArray()),
    listByKeys(keys, (key) => database.ledger.where('keys').equals(key).limit(mostOfAKey).toArray()),
  ]);
  const newest = issues.isCut ? await listIssues(newsletterId, 'all', newestCompared) : [];
  const known = new Map<string, KnownIssue>();
  for (const issue of [...issues.rows, ...newest])
    known.set(issue.identity, { ...issue, issue, ledger: undefined });
  for (const ledger of readings.rows) {
    const present = known.get(ledger.identity);
    const issue = present?.issue ?? (ledger.isOrphan ? undefined : await findIssueOf(ledger));
    const witnesses = issue ? mergeWitnesses(ledger.witnesses, issue.witnesses) : ledger.witnesses;
    const { publishedAt } = issue ?? ledger;
    known.set(ledger.identity, { issue, ledger, witnesses, publishedAt, words: issue?.words ?? [] });
  }
  return [...known.values()];
}

/** Whether an entry is an issue that is stored already. */
export async function isStored(newsletterId: string, entry: Identified): Promise<boolean> {
  const [match] = matchEntries([entry], await listKnownIssues(newsletterId, [entry]));
  return match?.known?.issue !== undefined;
}

/** @returns `isCut` when there were more rows of a key than were read */
async function listByKeys<T>(
  keys: readonly string[],
  find: (key: string) => PromiseLike<T[]>,
): Promise<{ rows: T[]; isCut: boolean }> {
  const found = await Promise.all(keys.map(find));
  return { rows: found.flat(), isCut: found.some((rows) => rows.length === mostOfAKey) };
}
