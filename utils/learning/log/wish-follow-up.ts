import { openFrom } from './follow-up-days.ts';
import type { Day, LogEntry } from './types.ts';

/** The entry, to be asked about again after 4 and 12 weeks, or not any more. Nothing is left to ask where all was answered. */
export function wishFollowUp(
  entry: Readonly<LogEntry>,
  isWished: boolean,
  today: Day,
  now: number,
): LogEntry {
  const next = isWished ? (openFrom(entry, today)[0]?.on ?? null) : null;
  return { ...entry, followUpOn: next, changedAt: now };
}
