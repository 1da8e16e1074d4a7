import { calendarDaysBetween } from './calendar-days-between.ts';
import { capitalise } from './capitalise.ts';
import { dateFormat, relativeFormat } from './formats.ts';
import { localDay } from './local-day.ts';

/**
 * A past moment as people say it.
 *
 * @param at epoch ms
 * @param isDayOnly `at` is midnight UTC of a day without a time: it is shown as that day in every zone
 * @returns `short`: "Today", "Yesterday", the weekday within 6 days, "3 weeks ago", then the date; `full`: date and time
 */
export function formatWhen(
  at: number,
  now: number,
  locale?: string,
  isDayOnly = false,
): { short: string; full: string } {
  const shown = isDayOnly ? localDay(at) : at;
  const style: Intl.DateTimeFormatOptions = isDayOnly
    ? { dateStyle: 'full' }
    : { dateStyle: 'full', timeStyle: 'short' };
  const full = dateFormat(locale, style).format(shown);
  return { short: shortOf(shown, now, locale), full };
}

function shortOf(at: number, now: number, locale?: string): string {
  const days = calendarDaysBetween(at, now);
  const relative = relativeFormat(locale);
  if (days === 0 || days === 1) return capitalise(relative.format(-days, 'day'), locale);
  if (days > 1 && days <= 6) return dateFormat(locale, { weekday: 'long' }).format(at);
  if (days > 6 && days < 32) return capitalise(relative.format(-Math.round(days / 7), 'week'), locale);
  return dateFormat(locale, { dateStyle: 'medium' }).format(at);
}
