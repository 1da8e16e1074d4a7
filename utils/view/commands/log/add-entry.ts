import type { Day } from '../../../learning/log/types.ts';
import { randomId } from '../../../platform/random-id.ts';
import { say } from '../../sentences/say.ts';
import type { LogEntryRow, Undoable } from '../../types.ts';
import { keepLog } from './keep-log.ts';

export interface NewEntry {
  title: string;
  newsletter: string;
  day: Day;
  minutes: number;
}

/** Adds an entry that somebody writes by hand: nothing of it was measured. */
export async function addEntry(said: NewEntry): Promise<{ done: Undoable; entry: LogEntryRow }> {
  const now = Date.now();
  const entry: LogEntryRow = {
    id: randomId(),
    source: {
      ...{ kind: 'issue', newsletter: said.newsletter.trim(), title: said.title.trim(), url: null },
      ...{ publishedAt: null, version: null, citation: '', sponsor: null },
    },
    ...{ startedAt: said.day, finishedAt: said.day, minutesMeasured: 0, minutes: said.minutes },
    ...{ method: 'reading', topics: [], learned: '', impact: '', change: '' },
    ...{ followUpOn: null, followUps: [], domains: [], evidence: [], createdAt: now, changedAt: now },
    ...{ newsletterId: null, identity: null, removedAt: null, isRemoved: 0 },
  };
  return { done: await keepLog([{ id: entry.id, row: entry }], say('log.added')), entry };
}
