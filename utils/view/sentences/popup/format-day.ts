import { calendarDaysBetween } from '../calendar-days-between.ts';
import { capitalise } from '../capitalise.ts';
import { dateFormat, relativeFormat } from '../formats.ts';
import { localDay } from '../local-day.ts';
import { say } from '../say.ts';

/**
 * A day as a line names it: "Today", "Yesterday", else "Thu, Dec 3", with the year where it is another. Never a weekday alone,
 * which means a day behind in one place and a day ahead in the next.
 *
 * @param at epoch ms
 * @param isDayOnly `at` is midnight UTC of a day without a time: the same day in every zone
 */
export function formatDay(at: number, now: number, locale?: string, isDayOnly = false): string {
  const shown = isDayOnly ? localDay(at) : at;
  const days = calendarDaysBetween(now, shown);
  if (days === 0 || days === -1) return capitalise(relativeFormat(locale).format(days, 'day'), locale);
  const isThisYear = new Date(shown).getFullYear() === new Date(now).getFullYear();
  const style: Intl.DateTimeFormatOptions = isThisYear
    ? { weekday: 'short', month: 'short', day: 'numeric' }
    : { year: 'numeric', month: 'short', day: 'numeric' };
  return dateFormat(locale, style).format(shown);
}

/** A moment to come, within a sentence: "6:22 PM" today, else "Thu, Dec 3, 6:22 PM"; "in a moment" once it is there. */
export function formatTry(at: number, now: number, locale?: string): string {
  if (at <= now) return say('popup.soon');
  const style: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
  if (calendarDaysBetween(now, at) === 0) return dateFormat(locale, style).format(at);
  return dateFormat(locale, { weekday: 'short', month: 'short', day: 'numeric', ...style }).format(at);
}
