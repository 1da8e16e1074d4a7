import { say } from '../say.ts';

/** How long reading took: minutes below an hour, else hours to a tenth. */
export function describeTime(minutes: number): string {
  if (minutes < 60) return say('log.minutes', { count: Math.round(minutes) });
  return say('log.hours', { count: Math.round(minutes / 6) / 10 });
}
