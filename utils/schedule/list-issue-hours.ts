import type { Prior } from './types.ts';
import { weekHours } from './units.ts';
import { wallHours } from './wall-hours.ts';

/** Three years of a weekly letter: holidays come again. */
const remembered = 150;
/** Issues this close together came out as one. */
const togetherHours = 0.5;
/** The prior weighs as much as this many issues, and is forgotten when the newsletter has taught enough of its own. */
const imaginedIssues = 3;
const enoughIssues = 12;

/**
 * When issues came out, in wall hours, oldest first, led by a few imagined ones that follow the profile's prior.
 *
 * @param before dates after it (epoch ms) are a feed's mistake
 */
export function listIssueHours(
  { publishedAt, prior, before }: { publishedAt: readonly number[]; prior: Prior; before: number },
  timeZone: string,
): { hours: number[]; imagined: number } {
  const known = listKnownTimes(publishedAt, before).map((time) => wallHours(time, timeZone));
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

/** The newest issue times, oldest first, each once: what a rhythm is learnt from. */
export function listKnownTimes(publishedAt: readonly number[], before: number): number[] {
  const times = [...new Set(publishedAt)].filter((time) => time <= before);
  return times.sort((a, b) => a - b).slice(-remembered);
}
