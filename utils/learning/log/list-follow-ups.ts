import { openFrom } from './follow-up-days.ts';
import type { Day, FollowUpWeeks, LogEntry } from './types.ts';

export interface DueFollowUp {
  entry: LogEntry;
  weeks: FollowUpWeeks;
  /** Since when it is due. */
  dueOn: Day;
}

/** Whom to ask today, the longest due first. An entry is asked about once, however much time has gone by. */
export function listFollowUps(entries: readonly LogEntry[], today: Day): DueFollowUp[] {
  return entries
    .flatMap((entry): DueFollowUp[] => {
      const dueOn = entry.followUpOn;
      const asked = openFrom(entry, today)[0];
      return dueOn === null || dueOn > today || asked === undefined
        ? []
        : [{ entry, weeks: asked.weeks, dueOn }];
    })
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.entry.id < b.entry.id ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
}
