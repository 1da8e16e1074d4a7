import { forecast } from './forecast.ts';
import { hourlyClock } from './hourly-clock.ts';
import type { Reason, Rhythm } from './types.ts';
import { dayHours, hourMs, weekHours } from './units.ts';
import { wallHours } from './wall-hours.ts';

/** How far ahead an issue is foretold, and in how many hours it must be likely to come for that. */
const foretoldHours = 5 * weekHours;
const windowHours = 8;
const likely = 0.3;
/** Part of the issues that came sooner when one is called late, and how many usual gaps make a pause. */
const mostlyCome = 0.7;
const pauseGaps = 2.5;

/**
 * Why a check stands at `at`, in the terms of a person who knows the newsletter: is an issue due about then, is one late,
 * or is it a look in between?
 */
export function explain(rhythm: Rhythm, lastCheckAt: number, at: number): Reason {
  const hours = wallHours(at, rhythm.timeZone);
  const last = rhythm.issues.at(-1) ?? hours;
  const gap = Math.max(0, hours - last);
  if (gap > pauseGaps * rhythm.gaps.usual && gap > weekHours) return { code: 'pause' };

  const likeliest = likeliestWindow(
    rhythm,
    last,
    Math.max(0, wallHours(lastCheckAt, rhythm.timeZone) - last),
  );
  if (likeliest.share < likely) return { code: isLate(rhythm, gap) ? 'late' : 'irregular' };
  const isDue = hours >= likeliest.from && hours <= likeliest.from + windowHours;
  if (isDue)
    return { code: 'due', weekday: Math.floor(hours / dayHours) % 7, hour: Math.floor(hours % dayHours) };
  if (isLate(rhythm, gap)) return { code: 'late' };
  return { code: 'quiet', expectedAt: at + Math.round((likeliest.peak - hours) * hourMs) };
}

/** The window in which the next issue is likeliest to come: when it begins, its likeliest hour, and how likely that is. */
function likeliestWindow(
  rhythm: Rhythm,
  last: number,
  from: number,
): { from: number; peak: number; share: number } {
  const { gapDensity, left } = forecast(rhythm, rhythm.issues, from, foretoldHours);
  const densities = gapDensity.map((gap, hour) => gap * hourlyClock(rhythm.clock, last + from + hour));
  let sum = 0;
  let best = { from: 0, sum: 0 };
  for (const [hour, density] of densities.entries()) {
    sum += density - (densities[hour - windowHours] ?? 0);
    if (sum > best.sum) best = { from: Math.max(0, hour - windowHours + 1), sum };
  }
  const inside = densities.subarray(best.from, best.from + windowHours);
  const peak = best.from + inside.indexOf(Math.max(...inside));
  const start = last + from;
  return { from: start + best.from, peak: Math.round(start + peak + 0.5), share: best.sum / (left[0] ?? 1) };
}

function isLate(rhythm: Rhythm, gap: number): boolean {
  const { left } = forecast(rhythm, rhythm.issues, 0, Math.ceil(gap) + 1);
  return (left[Math.floor(gap)] ?? 0) < (1 - mostlyCome) * (left[0] ?? 1);
}
