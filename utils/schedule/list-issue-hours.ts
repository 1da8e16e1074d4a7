import type { Prior } from './types.ts';
import { dayHours, weekHours } from './units.ts';
import { wallHours } from './wall-hours.ts';

/** Three years of a weekly letter: holidays come again. */
const remembered = 150;
/** Issues this close together came out as one. */
const togetherHours = 0.5;
/** The prior weighs as much as this many issues, and is forgotten when the newsletter has taught enough of its own. */
const imaginedIssues = 3;
const enoughIssues = 12;

/** Times in epoch ms. */
export interface IssueTimes {
  publishedAt: readonly number[];
  /** Those of them that are days without a time, as midnight UTC. */
  bareDays?: readonly number[] | undefined;
  prior: Prior;
  /** Dates after it are a feed's mistake. */
  before: number;
}

/**
 * When issues came out, in wall hours, oldest first, led by a few imagined ones that follow the profile's prior. A day
 * without a time stands as its noon.
 */
export function listIssueHours(
  { publishedAt, bareDays = [], prior, before }: IssueTimes,
  timeZone: string,
): { hours: number[]; imagined: number } {
  const isBare = new Set(bareDays);
  const known = listKnownTimes(publishedAt, before)
    .map((time) => (isBare.has(time) ? noonOf(time) : wallHours(time, timeZone)))
    .sort((a, b) => a - b);
  const apart = known.filter(
    (hours, place) => hours - (known[place - 1] ?? Number.NEGATIVE_INFINITY) >= togetherHours,
  );
  if (apart.length >= enoughIssues) return { hours: apart, imagined: 0 };

  const usual = prior.weekday * 24 + prior.hour;
  const first = apart[0] ?? wallHours(before, timeZone);
  // Half a week before the first that is known, so that they tell of the hour but not of an issue too many.
  const newest = Math.floor((first - weekHours / 2 - usual) / weekHours) * weekHours + usual;
  const seeds = Array.from(
    { length: imaginedIssues },
    (_, n) => newest - (imaginedIssues - 1 - n) * weekHours,
  );
  return { hours: [...seeds, ...apart], imagined: imaginedIssues };
}

/** The middle of a day that is the same on every wall: as far as may be from none of its hours. */
function noonOf(day: number): number {
  return Math.floor(wallHours(day, 'UTC') / dayHours) * dayHours + dayHours / 2;
}

/** The newest issue times, oldest first, each once: what a rhythm is learnt from. */
export function listKnownTimes(publishedAt: readonly number[], before: number): number[] {
  const times = [...new Set(publishedAt)].filter((time) => time <= before);
  return times.sort((a, b) => a - b).slice(-remembered);
}
