import type { Day } from '../../../learning/log/types.ts';
import { dateFormat } from '../formats.ts';

/** A calendar day as people write it: "3 Nov" or, with its year, "3 Nov 2026". What is no day comes back as it is. */
export function describeDay(day: Day, withYear = true, locale?: string): string {
  const at = startOf(day);
  if (Number.isNaN(at.getTime())) return day;
  const style: Intl.DateTimeFormatOptions = withYear
    ? { day: 'numeric', month: 'short', year: 'numeric' }
    : { day: 'numeric', month: 'short' };
  return dateFormat(locale, style).format(at);
}

/** A month, `YYYY-MM`: "November 2026", or "Nov" alone. */
export function describeMonth(month: string, isShort = false, locale?: string): string {
  const at = startOf(`${month}-01`);
  if (Number.isNaN(at.getTime())) return month;
  return dateFormat(locale, isShort ? { month: 'short' } : { month: 'long', year: 'numeric' }).format(at);
}

/** When that day begins where the person is: shown from there, it is the same day in every zone. */
function startOf(day: string): Date {
  const [year = Number.NaN, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}
