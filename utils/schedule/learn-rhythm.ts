import { inferTimeZone } from './infer-time-zone.ts';
import { learnClock } from './learn-clock.ts';
import { learnGaps } from './learn-gaps.ts';
import { type IssueTimes, listIssueHours, listKnownTimes } from './list-issue-hours.ts';
import { priceCheck } from './price-check.ts';
import type { Rhythm } from './types.ts';
import { dayHours } from './units.ts';

/**
 * How a newsletter publishes, from when its issues came out.
 *
 * @param input `before`: the present or the last check; `weeklyChecks`: that may be spent on it
 */
export function learnRhythm(input: IssueTimes & { weeklyChecks: number }): Rhythm {
  const { publishedAt, bareDays = [], prior, before, weeklyChecks } = input;
  const isBare = new Set(bareDays);
  const timed = publishedAt.filter((time) => !isBare.has(time));
  const timeZone = inferTimeZone(listKnownTimes(timed, before), prior.timeZone);
  const { hours, imagined } = listIssueHours(input, timeZone);
  const clock =
    isBare.size === 0 ? learnClock(hours, imagined) : clockOf({ ...input, publishedAt: timed }, timeZone);
  const gaps = listGaps(hours, imagined);
  const newest = listKnownTimes(publishedAt, before).at(-1);
  const gapsAfter = learnGaps(gaps, newest !== undefined && isBare.has(newest) ? dayHours : 0);
  const price = priceCheck(clock, hours, gapsAfter, weeklyChecks);
  return { clock, gaps: gapsAfter(gaps.at(-1) ?? 0), timeZone, price, issues: hours };
}

/** By the issues with a time alone: the profile's hour may itself have been made of a day. */
function clockOf(timed: IssueTimes, timeZone: string): Float64Array {
  const { hours, imagined } = listIssueHours(timed, timeZone);
  return learnClock(hours.slice(imagined), 0);
}

/** Hours between issues; the one from the last imagined to the first known issue means nothing. */
function listGaps(hours: readonly number[], imagined: number): number[] {
  return hours.slice(1).flatMap((time, place) => {
    const isSeam = place + 1 === imagined && imagined > 0;
    return isSeam ? [] : [time - (hours[place] ?? time)];
  });
}
