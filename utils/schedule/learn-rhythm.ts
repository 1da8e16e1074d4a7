import { inferTimeZone } from './infer-time-zone.ts';
import { learnClock } from './learn-clock.ts';
import { learnGaps } from './learn-gaps.ts';
import { type IssueTimes, listIssueHours, listKnownTimes } from './list-issue-hours.ts';
import { markTimes } from './mark-times.ts';
import { priceCheck } from './price-check.ts';
import type { Lessons, Rhythm } from './types.ts';
import { dayHours } from './units.ts';
import { weighHabits } from './weigh-habits.ts';

/**
 * How a newsletter publishes, from when its issues came out.
 *
 * @param input `before`: the present or the last check; `weeklyChecks`: that may be spent on it; `lessons`: those of an earlier
 * call, taken where they are of the same times, with the same rhythm as without them
 */
export function learnRhythm({
  lessons,
  ...input
}: IssueTimes & { weeklyChecks: number; lessons?: Lessons | null }): {
  rhythm: Rhythm;
  lessons: Lessons;
} {
  const { publishedAt, bareDays = [], prior, before, weeklyChecks } = input;
  const isBare = new Set(bareDays);
  const of = markTimes(input);
  const known = lessons?.of === of ? lessons : null;
  const timed = publishedAt.filter((time) => !isBare.has(time));
  const timeZone = known?.timeZone ?? inferTimeZone(listKnownTimes(timed, before), prior.timeZone);
  const { hours, imagined } = listIssueHours(input, timeZone);
  const told =
    isBare.size === 0 ? { hours, imagined } : listTimed({ ...input, publishedAt: timed }, timeZone);
  const shares = known?.shares ?? weighHabits(told.hours, told.imagined);
  const clock = learnClock(told.hours, shares);
  const gaps = listGaps(hours, imagined);
  const newest = listKnownTimes(publishedAt, before).at(-1);
  const gapsAfter = learnGaps(gaps, newest !== undefined && isBare.has(newest) ? dayHours : 0);
  const price = known?.price ?? priceCheck(clock, hours, gapsAfter, weeklyChecks);
  return {
    rhythm: { clock, gaps: gapsAfter(gaps.at(-1) ?? 0), timeZone, price, issues: hours },
    lessons: known ?? { of, timeZone, shares, price },
  };
}

/** The issues with a time alone tell of the hour: the profile's hour may itself have been made of a day. */
function listTimed(timed: IssueTimes, timeZone: string): { hours: number[]; imagined: number } {
  const { hours, imagined } = listIssueHours(timed, timeZone);
  return { hours: hours.slice(imagined), imagined: 0 };
}

/** Hours between issues; the one from the last imagined to the first known issue means nothing. */
function listGaps(hours: readonly number[], imagined: number): number[] {
  return hours.slice(1).flatMap((time, place) => {
    const isSeam = place + 1 === imagined && imagined > 0;
    return isSeam ? [] : [time - (hours[place] ?? time)];
  });
}
