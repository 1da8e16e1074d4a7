import type { QuietHours } from './types.ts';

/**
 * When the quiet hours that `now` lies in end, on the clock of this machine.
 *
 * @returns epoch ms; null outside them, and for hours that are off, empty or unreadable
 */
export function quietUntil({ isOn, from, to }: QuietHours, now: number): number | null {
  const start = minutesOf(from);
  const end = minutesOf(to);
  if (!isOn || start === undefined || end === undefined || start === end) return null;
  const clock = new Date(now);
  const minute = clock.getHours() * 60 + clock.getMinutes();
  const isQuiet = start < end ? minute >= start && minute < end : minute >= start || minute < end;
  if (!isQuiet) return null;
  // By the calendar, not by adding hours: a night with a change of the clocks is 23 or 25 hours long.
  const until = new Date(now);
  until.setHours(0, end, 0, 0);
  if (until.getTime() <= now) until.setDate(until.getDate() + 1);
  return until.getTime();
}

function minutesOf(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  const value = Number(hours) * 60 + Number(minutes);
  return value < 24 * 60 ? value : undefined;
}
