import { issueLines } from './parts/issue-lines.ts';
import type { IssueSource } from './types.ts';

/** The lines of a newsletter's other issues, a set an issue. */
export interface Neighbours {
  earlier: readonly ReadonlySet<string>[];
  later: readonly ReadonlySet<string>[];
}

/** More issues to each side would not tell more. */
const most = 6;
/** A feed with thousands of items is read for its newest; the others go without neighbours. */
const mostIssues = 60;

/**
 * For each issue of a feed, the lines of those published just before and just after it. One with the same title is the
 * same issue sent again, not a neighbour.
 *
 * @param sources in the feed's order, which counts as newest first where dates do not tell
 */
export function listNeighbours(sources: readonly IssueSource[]): Neighbours[] {
  const newestFirst = sources
    .toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0))
    .slice(0, sources.length > 1 ? mostIssues : 0)
    .map((source) => ({ source, lines: issueLines(source) }));
  return sources.map((source) => {
    const at = newestFirst.findIndex((one) => one.source === source);
    if (at < 0) return { earlier: [], later: [] };
    const others = (start: number, end: number) =>
      newestFirst
        .slice(start, end)
        .filter((one) => one.source.title !== source.title)
        .map(({ lines }) => lines);
    return { earlier: others(at + 1, at + 1 + most), later: others(Math.max(0, at - most), at) };
  });
}
