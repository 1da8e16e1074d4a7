import type { DayRange, LogEntry } from './types.ts';

/**
 * The entries of a range, oldest first: an entry belongs to the day on which the reading ended, whole. What falls on one
 * day stays in the order in which it was written.
 */
export function entriesIn(entries: readonly LogEntry[], range: DayRange): LogEntry[] {
  return entries
    .filter(({ finishedAt }) => finishedAt >= range.from && finishedAt <= range.to)
    .sort(
      (a, b) =>
        compare(a.finishedAt, b.finishedAt) ||
        compare(a.startedAt, b.startedAt) ||
        a.createdAt - b.createdAt ||
        compare(a.id, b.id),
    );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
