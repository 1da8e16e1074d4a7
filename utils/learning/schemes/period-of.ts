import { addDays } from '../log/days.ts';
import type { Day, DayRange } from '../log/types.ts';
import type { Scheme } from './types.ts';

/**
 * The period of a scheme that a day falls into: the year, or the cycle of several.
 *
 * @param start the first day of any period of the person's own; where periods follow the calendar, only its year matters
 */
export function periodOf({ period }: Scheme, day: Day, start: Day): DayRange {
  const first = period.from === 'calendar' ? `${start.slice(0, 4)}-01-01` : start;
  const passed = Number(day.slice(0, 4)) - Number(first.slice(0, 4));
  const whole = Math.floor(passed / period.years);
  // Before its day in that year, it is still the period before.
  const at = later(first, whole * period.years) <= day ? whole : whole - 1;
  const beginning = (count: number) => later(first, count * period.years);
  return { from: beginning(at), to: addDays(beginning(at + 1), -1) };
}

/** The same day so many years later; 29 February is 1 March where there is none. */
function later(day: Day, years: number): Day {
  const year = Math.min(9999, Math.max(0, Number(day.slice(0, 4)) + years));
  const moved = `${String(year).padStart(4, '0')}${day.slice(4)}`;
  return addDays(moved.endsWith('-02-29') ? addDays(`${moved.slice(0, 4)}-02-28`, 1) : moved, 0);
}
