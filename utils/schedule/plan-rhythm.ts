import { explain } from './explain.ts';
import { forecast } from './forecast.ts';
import type { NextCheck, Rhythm } from './types.ts';
import { dayHours, hourMs, quartersOfWeek } from './units.ts';
import { wallHours } from './wall-hours.ts';

const stepHours = 1 / 20;

/**
 * Looks again when the waiting that is to be expected by then is worth a check: soon while an issue is due, late while
 * none is, a day after the last check at the latest.
 *
 * @param earliest epoch ms before which no look is allowed
 */
export function planRhythm(rhythm: Rhythm, lastCheckAt: number, earliest: number): NextCheck {
  const start = wallHours(lastCheckAt, rhythm.timeZone);
  const from = Math.max(0, start - (rhythm.issues.at(-1) ?? start));
  const { gapDensity, left } = forecast(rhythm, rhythm.issues, from, dayHours + 1);
  let missed = 0;
  let waited = 0;
  let ahead = 0;
  while (ahead < dayHours && (waited < rhythm.price || lastCheckAt + ahead * hourMs < earliest)) {
    const clock = rhythm.clock[Math.floor((start + ahead) * 4) % quartersOfWeek] ?? 0;
    const rate = (clock * (gapDensity[Math.floor(ahead)] ?? 0)) / (left[Math.floor(ahead)] ?? 1);
    waited += missed * stepHours;
    missed = 1 - (1 - missed) * Math.exp(-rate * stepHours);
    ahead += stepHours;
  }
  const at = lastCheckAt + Math.round(Math.min(ahead, dayHours) * hourMs);
  return { at, reason: explain(rhythm, lastCheckAt, at) };
}
