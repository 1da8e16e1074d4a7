import { mostMinutes } from './entry-schema.ts';
import type { Day, LogEntry, LogMethod, LogSource } from './types.ts';

/** Less than this is opening a page, not reading it. */
export const leastSeconds = 60;

/** What was read and is in no entry yet. */
export interface ReadingDone {
  /** For the entry; see `LogEntry`. */
  id: string;
  startedAt: Day;
  finishedAt: Day;
  /** Active reading, as it was measured. */
  activeSeconds: number;
  method: LogMethod;
  topics: readonly string[];
}

/**
 * An entry for what was read, to be looked at, changed and agreed to: it is nowhere until then. Its minutes are the measured
 * ones to the nearest whole minute: no scheme asks for finer ones, and no minute is given that was not mostly read.
 *
 * @param now epoch milliseconds
 * @returns null where less than a minute was read
 */
export function proposeEntry(
  reading: Readonly<ReadingDone>,
  source: Readonly<LogSource>,
  now: number,
): LogEntry | null {
  const { id, startedAt, finishedAt, activeSeconds, method, topics } = reading;
  if (!(activeSeconds >= leastSeconds)) return null;
  const minutes = Math.min(mostMinutes, activeSeconds / 60);
  return {
    ...{ id, source: { ...source }, startedAt, finishedAt },
    ...{ minutesMeasured: Math.round(minutes * 10) / 10, minutes: Math.round(minutes) },
    ...{ method, topics: [...topics], learned: '', impact: '', change: '' },
    ...{ followUpOn: null, followUps: [], domains: [], evidence: [], createdAt: now, changedAt: now },
  };
}
