import { dayHours, hourMs } from './units.ts';

/** The epoch began on a Thursday. */
const sundayBeforeEpoch = 4 * dayHours;
const secondsPerHour = hourMs / 1000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Hours that the clock on a wall of `timeZone` shows, counted from a Sunday 00:00, daylight saving included: a letter sent
 * at nine comes at nine all year, and 168 hours after the one before. Modulo 168 it is the hour of the week.
 *
 * @param time epoch ms
 */
export function wallHours(time: number, timeZone: string): number {
  if (timeZone === 'UTC') return Math.floor(time / 1000) / secondsPerHour + sundayBeforeEpoch;
  const format = formats.get(timeZone) ?? makeFormat(timeZone);
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] =
    format.format(time).match(/\d+/g)?.map(Number) ?? [];
  return Date.UTC(year, month - 1, day, hour, minute, second) / hourMs + sundayBeforeEpoch;
}

/** As "11/29/2026, 23:34:02": its parts take three times as long. Kept, because making one takes longer than a hundred uses of it. */
function makeFormat(timeZone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
