import { isDay } from './days.ts';
import { entrySchema } from './entry-schema.ts';
import { findFault } from './find-fault.ts';
import type { Fault, LogEntry } from './types.ts';

/** An entry out of a file, or the first field of it that is none. */
export type ReadEntry = { entry: LogEntry } | { fault: Fault };

/** Reads what somebody's file says is an entry: it holds to `entrySchema`, and its days are in the calendar. */
export function readEntry(value: unknown): ReadEntry {
  const fault = findFault(entrySchema, value);
  if (fault !== null) return { fault };
  const entry = value as LogEntry;
  const days: [string, string | null][] = [
    ['source.publishedAt', entry.source.publishedAt],
    ['startedAt', entry.startedAt],
    ['finishedAt', entry.finishedAt],
    ['followUpOn', entry.followUpOn],
    ...entry.followUps.map(({ answeredOn }, at): [string, string] => [
      `followUps[${at}].answeredOn`,
      answeredOn,
    ]),
  ];
  const [field] = days.find(([, day]) => day !== null && !isDay(day)) ?? [];
  return field === undefined ? { entry } : { fault: { field, why: 'form' } };
}
