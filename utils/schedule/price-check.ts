import { forecast } from './forecast.ts';
import { hourlyClock } from './hourly-clock.ts';
import type { Gaps } from './types.ts';
import { weekHours } from './units.ts';

const replayedGaps = 8;
/** What lies beyond in a longer pause says nothing of an ordinary week. */
const longestReplayHours = 1000;
/** Checks in an hour: one in 24 hours at least; four at most, less what jitter takes. */
const fewest = 1 / 24;
const most = 3.6;
/** Hours. What saves less than 18 seconds of waiting is not worth a request, however much may be spent. */
export const lowestPrice = 0.005;
const highestPrice = 100;
const halvings = 40;

/**
 * How many hours of waiting one check is worth, such that the last few gaps, lived through again with what is known now,
 * would have cost `weeklyChecks` a week.
 *
 * Where an issue is to be expected at `rate` an hour, looking every `sqrt(2 × price ÷ rate)` hours costs least: half the
 * interval waited for each issue, and one price for each look.
 *
 * @param issues when issues came out, wall hours, oldest first
 * @param gapsAfter what gaps are to be expected after one of so many hours
 */
export function priceCheck(
  clock: Float64Array,
  issues: readonly number[],
  gapsAfter: (latest: number) => Gaps,
  weeklyChecks: number,
): number {
  const first = Math.max(1, issues.length - replayedGaps);
  const rates = issues
    .slice(first)
    .flatMap((next, place) => replay(clock, issues.slice(0, first + place), gapsAfter, next));
  const budget = (weeklyChecks / weekHours) * rates.length;
  let [low, high] = [lowestPrice, highestPrice];
  for (let round = 0; round < halvings; round++) {
    const price = Math.sqrt(low * high);
    if (countChecks(rates, price) > budget) low = price;
    else high = price;
  }
  return high;
}

/** The rate at which the next issue was to be expected, hour by hour until it came. */
function replay(
  clock: Float64Array,
  issues: readonly number[],
  gapsAfter: (latest: number) => Gaps,
  next: number,
): number[] {
  const last = issues.at(-1) ?? 0;
  const gapBefore = last - (issues.at(-2) ?? last - weekHours);
  const count = Math.max(1, Math.round(Math.min(next - last, longestReplayHours)));
  const { gapDensity, left } = forecast({ clock, gaps: gapsAfter(gapBefore) }, issues, 0, count);
  return Array.from(
    gapDensity,
    (density, hour) => (density * hourlyClock(clock, last + hour)) / (left[hour] ?? 1),
  );
}

function countChecks(rates: readonly number[], price: number): number {
  let checks = 0;
  for (const rate of rates) checks += Math.min(most, Math.max(fewest, Math.sqrt(rate / (2 * price))));
  return checks;
}
