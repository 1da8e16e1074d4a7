import { quartersOfWeek } from './units.ts';

/** Mean over the hour that begins at `hours` (since some Sunday 00:00) of a clock with one value a quarter hour of the week. */
export function hourlyClock(clock: Float64Array, hours: number): number {
  const first = Math.floor(hours * 4);
  let sum = 0;
  for (let quarter = first; quarter < first + 4; quarter++) sum += clock[quarter % quartersOfWeek] ?? 0;
  return sum / 4;
}
