import { isAnotherIssue } from '../identity/is-another-issue.ts';
import { isDateTitle } from '../identity/is-date-title.ts';
import { mergeLedgerRows } from '../identity/merge-ledger-rows.ts';
import type { LedgerRow } from '../store/types.ts';
import { canonicalText } from './canonical-text.ts';

/**
 * The rows of both, those of one issue merged: none is lost, whatever one of them lacks. All of one newsletter. One identity is
 * not always one issue: a newsletter that uses a guid again gave it twice when the database had lost the first row.
 */
export function uniteRows(a: readonly LedgerRow[], b: readonly LedgerRow[]): LedgerRow[] {
  const ofOneIdentity = Map.groupBy([...a, ...b], ({ identity }) => identity);
  return [...ofOneIdentity.values()].flatMap((rows) => (rows.length === 1 ? rows : mergeIssues(rows)));
}

/** Rows of one identity as one row an issue, the same in whichever order they are given. */
function mergeIssues(rows: readonly LedgerRow[]): LedgerRow[] {
  const inOrder = rows.toSorted(
    (a, b) => a.publishedAt - b.publishedAt || (canonicalText(a) < canonicalText(b) ? -1 : 1),
  );
  const issues: LedgerRow[] = [];
  for (const row of inOrder) {
    const at = issues.findIndex((issue) => isOneIssue(issue, row));
    const issue = issues[at];
    if (issue) issues[at] = mergeLedgerRows(issue, row);
    else issues.push(row);
  }
  return issues;
}

function isOneIssue(a: LedgerRow, b: LedgerRow): boolean {
  const [first, second] = [a, b].map(({ witnesses, publishedAt }) => ({ witnesses, publishedAt, words: [] }));
  return (
    !first ||
    !second ||
    !isAnotherIssue(first, second, isDateTitle) ||
    !isAnotherIssue(second, first, isDateTitle)
  );
}
