import { addDays } from './days.ts';
import type { Day, FollowUpWeeks, LogEntry } from './types.ts';

/** After how many weeks it is asked whether the reading changed anything. */
const followUpWeeks: readonly FollowUpWeeks[] = [4, 12];

export interface FollowUpDay {
  weeks: FollowUpWeeks;
  on: Day;
}

/**
 * The days on which an entry will still be asked about, in order; none where that is not wished. The next one is
 * `followUpOn`, which the person may have moved; the others stand where they belong, and never before it.
 */
export function followUpDays(entry: Readonly<LogEntry>): FollowUpDay[] {
  const next = entry.followUpOn;
  if (next === null) return [];
  return openFrom(entry, next).map(({ weeks, on }, at) => ({ weeks, on: at === 0 || on < next ? next : on }));
}

/** What is not answered yet, from the one that a day belongs to: one that was overtaken by the next is not asked any more. */
export function openFrom(entry: Readonly<LogEntry>, day: Day): FollowUpDay[] {
  const answered = Math.max(0, ...entry.followUps.map(({ weeks }) => weeks));
  const open = followUpWeeks
    .filter((weeks) => weeks > answered)
    .map((weeks) => ({ weeks, on: addDays(entry.finishedAt, weeks * 7) }));
  return open.slice(
    Math.max(
      0,
      open.findLastIndex(({ on }) => on <= day),
    ),
  );
}
