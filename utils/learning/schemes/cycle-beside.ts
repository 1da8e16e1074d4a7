import type { Day, DayRange } from '../log/types.ts';
import { periodOf } from './period-of.ts';
import type { Scheme } from './types.ts';

/**
 * The period of a scheme that its hours are asked for in, where another range of days is looked at: that of today if the range
 * holds it, else of the range's last day.
 *
 * @param start the first day of a period of the person's own; empty for the calendar's
 * @returns null where the range is that period, or the scheme asks for no number of hours
 */
export function cycleBeside(scheme: Scheme, range: DayRange, today: Day, start: Day): DayRange | null {
  if (scheme.hours === null || scheme.hours.asked === null) return null;
  const day = range.from <= today && today <= range.to ? today : range.to;
  const cycle = periodOf(scheme, day, start === '' ? `${today.slice(0, 4)}-01-01` : start);
  return cycle.from === range.from && cycle.to === range.to ? null : cycle;
}
