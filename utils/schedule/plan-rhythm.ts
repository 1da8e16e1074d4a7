import { hourOfWeek } from './hour-of-week.ts';
import type { NextCheck, ScheduleInput } from './types.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A letter that came out this recently is not due again. */
const restAfterIssueMs = 4 * day;
/** From this many hours before the usual hour to this many after it, an issue is due. */
const dueHours = { before: 1, after: 6 };
const lookWhenDueMs = 30 * minute;

/**
 * When an issue is likely: often around the profile's usual weekday and hour, rarely otherwise.
 * This is the seam for a rhythm learnt from the newsletter's own history.
 *
 * @param earliest epoch ms before which no look is allowed
 */
export function planRhythm(
  { publishedAt, prior }: Pick<ScheduleInput, 'publishedAt' | 'prior'>,
  earliest: number,
): NextCheck {
  const newest = Math.max(...publishedAt, Number.NEGATIVE_INFINITY);
  const rested = Math.max(earliest, newest + restAfterIssueMs);
  const quietAt = earliest + day;
  const center = prior.weekday * 24 + prior.hour;
  const isDue = (time: number) => {
    const distance = hoursFrom(center, hourOfWeek(time, prior.timeZone));
    return distance >= -dueHours.before && distance < dueHours.after;
  };

  const soonest = Math.max(rested, earliest + lookWhenDueMs - 15 * minute);
  for (let time = soonest; time < quietAt; time = nextHour(time)) {
    if (isDue(time)) return { at: time, reason: { code: 'due', weekday: prior.weekday, hour: prior.hour } };
  }
  return { at: quietAt, reason: { code: 'quiet' } };
}

const nextHour = (time: number) => (Math.floor(time / hour) + 1) * hour;

/** Signed hours from `center` to `at` on the circle of the week, -84 … 83. */
function hoursFrom(center: number, at: number): number {
  return ((at - center + 84 + 168) % 168) - 84;
}
