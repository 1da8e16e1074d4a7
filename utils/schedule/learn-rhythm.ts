import { inferTimeZone } from './infer-time-zone.ts';
import { learnClock } from './learn-clock.ts';
import { learnGaps } from './learn-gaps.ts';
import { listIssueHours, listKnownTimes } from './list-issue-hours.ts';
import { priceCheck } from './price-check.ts';
import type { Prior, Rhythm } from './types.ts';

/** How a newsletter publishes, from when its issues came out. */
export function learnRhythm(input: {
  publishedAt: readonly number[];
  prior: Prior;
  /** The present or the last check, epoch ms. */
  before: number;
  /** Checks a week that may be spent on it. */
  weeklyChecks: number;
}): Rhythm {
  const { publishedAt, prior, before, weeklyChecks } = input;
  const timeZone = inferTimeZone(listKnownTimes(publishedAt, before), prior.timeZone);
  const { hours, imagined } = listIssueHours(input, timeZone);
  const clock = learnClock(hours, imagined);
  const gaps = listGaps(hours, imagined);
  const gapsAfter = learnGaps(gaps);
  const price = priceCheck(clock, hours, gapsAfter, weeklyChecks);
  return { clock, gaps: gapsAfter(gaps.at(-1) ?? 0), timeZone, price, issues: hours };
}

/** Hours between issues; the one from the last imagined to the first known issue means nothing. */
function listGaps(hours: readonly number[], imagined: number): number[] {
  return hours.slice(1).flatMap((time, place) => {
    const isSeam = place + 1 === imagined && imagined > 0;
    return isSeam ? [] : [time - (hours[place] ?? time)];
  });
}
