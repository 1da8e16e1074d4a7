import type { CorrectedItem } from '../../types.ts';
import { calendarDaysBetween } from '../calendar-days-between.ts';
import { dateFormat, relativeFormat } from '../formats.ts';

export interface DayOfCorrections {
  /** As it stands within a sentence: "today", "yesterday", the date. */
  day: string;
  items: CorrectedItem[];
}

/** Items in their order, under the day on which the change was found. */
export function groupByDay(
  items: readonly CorrectedItem[],
  now: number,
  locale?: string,
): DayOfCorrections[] {
  const groups: DayOfCorrections[] = [];
  for (const item of items) {
    const day = dayOf(item.changedAt, now, locale);
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(item);
    else groups.push({ day, items: [item] });
  }
  return groups;
}

function dayOf(at: number, now: number, locale: string | undefined): string {
  const days = calendarDaysBetween(at, now);
  if (days === 0 || days === 1) return relativeFormat(locale).format(-days, 'day');
  return dateFormat(locale, { dateStyle: 'long' }).format(at);
}
