import type { HoursRule } from './types.ts';

/** Minutes as hours, to the nearest part of an hour that the rule tells apart; half of one goes up. */
export function roundHours({ partsOfHour }: HoursRule, minutes: number): number {
  return Math.round((minutes * partsOfHour) / 60) / partsOfHour;
}
