import { addDays } from '../log/days.ts';
import type { Day, DayRange, LogEntry } from '../log/types.ts';

/**
 * The times without an entry that last so many months or longer: between two entries, and at either end of the range. What is still
 * to come is none: it ends with today.
 *
 * @param entries those of the range, oldest first
 */
export function findGaps(
  entries: readonly LogEntry[],
  range: DayRange,
  months: number,
  today: Day,
): DayRange[] {
  const gaps: DayRange[] = [];
  let from: Day = range.from;
  const close = (before: Day) => {
    const to = before < today ? before : today;
    if (to >= addDays(addMonths(from, months), -1)) gaps.push({ from, to });
  };
  for (const { startedAt, finishedAt } of entries) {
    close(addDays(startedAt, -1));
    const next = addDays(finishedAt, 1);
    if (next > from) from = next;
  }
  close(range.to);
  return gaps;
}

/** The same day some months later, or the first of the month after where that month is too short. */
function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = new Date(Date.parse(`${String(year).padStart(4, '0')}-01-01T00:00:00Z`));
  at.setUTCMonth(month - 1 + months, date);
  return at.toISOString().startsWith('+') ? '9999-12-31' : at.toISOString().slice(0, 10);
}
