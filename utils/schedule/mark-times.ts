import { type IssueTimes, listKnownTimes } from './list-issue-hours.ts';

/** Raised when something else is learnt from the same times. */
const edition = 1;
const modulus = 2 ** 40;

/** The same for all that a rhythm is learnt from, and another where that is another: before the first issue, at any time. */
export function markTimes({
  publishedAt,
  bareDays = [],
  prior: { weekday, hour, timeZone },
  before,
  weeklyChecks,
}: IssueTimes & { weeklyChecks: number }): string {
  const isBare = new Set(bareDays);
  const times = listKnownTimes(publishedAt, before);
  let mark = 0;
  for (const time of times) mark = (mark * 31 + time * 2 + (isBare.has(time) ? 1 : 0)) % modulus;
  return [edition, times.length || before, mark, weekday, hour, timeZone, weeklyChecks].join(' ');
}
