import { hourlyClock } from './hourly-clock.ts';
import type { Habits } from './types.ts';
import { weekHours } from './units.ts';

/** How far beyond the asked hours the rhythm of the week is reckoned with; what lies beyond that is spread evenly. */
const reckonedHours = 2 * weekHours;
/** Issues whose hours of the week lie this close are of one series. */
const seriesHours = 20;
const seriesIssues = 12;
/** Part of the odds that go by the gap since the last issue of the series, and not since the last of all. */
const seriesPart = 0.5;

/** One value for each hour from the asked one on. */
export interface Forecast {
  /** Density (per hour) of the gap since the last issue, to be multiplied with the clock of the week. */
  gapDensity: Float64Array;
  /** What is left then, on the same scale: how probable it is that the issue has not come before. */
  left: Float64Array;
}

/**
 * When the next issue is to be expected. Its density is that of its gap times that of its hour of the week, and the rate
 * at which it must be looked for is the density's part of what is left: low after an issue, high at the usual hour,
 * and higher still when that hour is nearly over.
 *
 * @param issues wall hours of the issues so far, oldest first
 * @param from hours after the newest, of the first value
 * @param count how many values, an hour apart
 */
export function forecast(
  { clock, gaps }: Habits,
  issues: readonly number[],
  from: number,
  count: number,
): Forecast {
  const last = issues.at(-1) ?? 0;
  const series = lastOfSeries(issues);
  const gapDensity = new Float64Array(count);
  const left = new Float64Array(count);
  let rest = gaps.longer(from + count + reckonedHours);
  for (let hour = count + reckonedHours - 1; hour >= 0; hour--) {
    const gap = from + hour + 0.5;
    const sameSeries = series[Math.floor(last + gap) % weekHours] ?? last;
    const density = (1 - seriesPart) * gaps.density(gap) + seriesPart * gaps.density(last + gap - sameSeries);
    rest += density * hourlyClock(clock, last + from + hour);
    if (hour >= count) continue;
    gapDensity[hour] = density;
    left[hour] = rest;
  }
  return { gapDensity, left };
}

/** For each hour of the week the newest issue that came about then: an extra issue on Friday does not put off Tuesday's. */
function lastOfSeries(issues: readonly number[]): (number | undefined)[] {
  const last = new Array<number | undefined>(weekHours).fill(undefined);
  for (const issue of issues.slice(-seriesIssues)) {
    for (let hour = Math.ceil(issue - seriesHours); hour <= issue + seriesHours; hour++)
      last[hour % weekHours] = issue;
  }
  return last;
}
