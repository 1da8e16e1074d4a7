import { issueLines } from './issue-lines.ts';
import type { IssueSource } from './types.ts';

/** The lines of a newsletter's other issues, a set an issue. */
export interface Neighbours {
  earlier: readonly ReadonlySet<string>[];
  later: readonly ReadonlySet<string>[];
}

/** More issues would not tell more. */
const most = 6;

/**
 * For each issue of a feed, the lines of those published just before and just after it. One with the same title is the
 * same issue sent again, not a neighbour.
 *
 * @param sources newest first, as feeds list them
 */
export function listNeighbours(sources: readonly IssueSource[]): Neighbours[] {
  const lines = sources.length > 1 ? sources.map(issueLines) : [];
  return sources.map(({ title }, at) => {
    const others = (start: number, end: number) =>
      lines.slice(start, end).filter((_, offset) => sources[start + offset]?.title !== title);
    return { earlier: others(at + 1, at + 1 + most), later: others(Math.max(0, at - most), at) };
  });
}
