import { calendarDaysBetween } from './calendar-days-between.ts';
import { dateFormat, relativeFormat } from './formats.ts';
import { localDay } from './local-day.ts';

/**
 * A moment with its time of day, as it stands within a sentence: "today 14:05", "tomorrow 14:05", "Thursday 14:05" within 6 days, then the date.
 *
 * @param at epoch ms
 * @param isDayOnly `at` is midnight UTC of a day without a time: the day alone, the same in every zone
 */
export function formatMoment(at: number, now: number, locale?: string, isDayOnly = false): string {
  if (isDayOnly) return dayOf(localDay(at), now, locale);
  const time = dateFormat(locale, { timeStyle: 'short' }).format(at);
  return `${dayOf(at, now, locale)} ${time}`;
}

function dayOf(at: number, now: number, locale?: string): string {
  const days = calendarDaysBetween(now, at);
  if (days === 0 || days === 1) {
    return relativeFormat(locale).format(days, 'day');
  }
  const isNear = days > 1 && days <= 6;
  const style: Intl.DateTimeFormatOptions = isNear ? { weekday: 'long' } : { dateStyle: 'medium' };
  return dateFormat(locale, style).format(at);
}
