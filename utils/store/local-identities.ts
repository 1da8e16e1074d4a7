import { isAnotherIssue } from '../identity/is-another-issue.ts';
import { isDateTitle } from '../identity/is-date-title.ts';
import { matchEntries } from '../identity/match-entries.ts';
import type { Witnesses } from '../identity/types.ts';
import { database } from './database.ts';
import { freeIdentity } from './free-identity.ts';
import { listKnownIssues } from './known-issues.ts';
import { findIssueOf, findLedgerRow } from './ledger.ts';

/** An issue as another machine knows it. */
export interface IssueElsewhere {
  identity: string;
  witnesses: Witnesses;
  publishedAt: number;
}

/**
 * What issues of another machine are known by on this one: their own identity where it is the same issue or unknown here, else
 * that of the issue which their witnesses say they are.
 *
 * @param newsletterId as this machine knows it
 * @returns by identity elsewhere; none for an issue that has the same here
 */
export async function findLocalIdentities(
  newsletterId: string,
  issues: readonly IssueElsewhere[],
): Promise<Map<string, string>> {
  const present = await database.ledger.bulkGet(issues.map(({ identity }) => [newsletterId, identity]));
  const strangers = issues.filter((issue, at) => !(present[at] && isSameIssue(present[at], issue)));
  const local = new Map<string, string>();
  if (strangers.length === 0) return local;
  const sought = strangers.map((issue) => ({ ...issue, words: [] }));
  for (const { found, known } of matchEntries(sought, await listKnownIssues(newsletterId, sought))) {
    const identity =
      known?.issue?.identity ?? known?.ledger?.identity ?? (await ownIdentity(newsletterId, found));
    if (identity !== found.identity) local.set(found.identity, identity);
  }
  return local;
}

/** Its own, so that it is the same on every machine; another where that is another issue's here. */
export async function ownIdentity(newsletterId: string, row: IssueElsewhere): Promise<string> {
  const { identity } = row;
  const [issue, standing] = await Promise.all([
    findIssueOf({ newsletterId, identity }),
    findLedgerRow(newsletterId, identity),
  ]);
  const isItsOwn = !standing && (!issue || isSameIssue(issue, row));
  return isItsOwn ? identity : await freeIdentity(newsletterId, row);
}

export function isSameIssue(
  known: Omit<IssueElsewhere, 'identity'>,
  row: Omit<IssueElsewhere, 'identity'> | undefined,
): boolean {
  return row !== undefined && !isAnotherIssue({ ...row, words: [] }, { ...known, words: [] }, isDateTitle);
}
