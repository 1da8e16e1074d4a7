import type { Neighbours } from './list-neighbours.ts';
import { allTables } from './patterns/all-tables.ts';
import type { IssueParts, IssueSource } from './types.ts';
import { understandIssue } from './understand-issue.ts';

/**
 * Understands an issue where the patterns of all languages are at hand, as in node: it reads them with the code. The worker
 * reads those of most languages from a file when it meets its first issue (`worker/check/load-tables.ts`).
 *
 * @param neighbours the newsletter's other issues, where they are at hand: what they share is boilerplate
 */
export function extractIssue(
  source: IssueSource,
  neighbours: Neighbours = { earlier: [], later: [] },
): IssueParts {
  return understandIssue(source, neighbours, allTables);
}
