import { addDays } from './days.ts';
import type { LogEntry } from './types.ts';

type Days = Pick<LogEntry, 'startedAt' | 'finishedAt'>;

/** The days of an entry when the one on which it was finished becomes another: it lasts as many days as it did. */
export function moveDays({ startedAt, finishedAt }: Days, day: Days['finishedAt']): Days {
  const lasted = (Date.parse(finishedAt) - Date.parse(startedAt)) / 86_400_000;
  return { startedAt: addDays(day, -lasted), finishedAt: day };
}
