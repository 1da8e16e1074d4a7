import { openFrom } from './follow-up-days.ts';
import type { Day, LogEntry } from './types.ts';

/**
 * The entry with an answer to what was asked again; empty where it was passed over. What comes next is set; an entry that
 * has nothing left to ask stays as it is.
 *
 * @param today in the person's zone
 * @param now epoch milliseconds
 */
export function answerFollowUp(entry: Readonly<LogEntry>, answer: string, today: Day, now: number): LogEntry {
  const [asked, next] = openFrom(entry, today);
  if (asked === undefined) return { ...entry };
  const answered = { weeks: asked.weeks, answeredOn: today, answer };
  return {
    ...entry,
    followUps: [...entry.followUps, answered],
    followUpOn: next?.on ?? null,
    changedAt: now,
  };
}
