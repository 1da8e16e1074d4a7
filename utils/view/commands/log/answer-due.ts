import { answerFollowUp } from '../../../learning/log/answer-follow-up.ts';
import { addDays } from '../../../learning/log/days.ts';
import type { Day } from '../../../learning/log/types.ts';
import { say } from '../../sentences/say.ts';
import type { LogEntryRow, Undoable } from '../../types.ts';
import { keepLog } from './keep-log.ts';

/** Keeps what somebody answered when they were asked again; empty where they passed it over. */
export async function answerDue(entry: LogEntryRow, answer: string, today: Day): Promise<Undoable> {
  const row = { ...entry, ...answerFollowUp(entry, answer.trim(), today, Date.now()) };
  const only = ['followUps', 'followUpOn'] as const;
  return await keepLog(
    [{ id: entry.id, row, only }],
    say(answer.trim() === '' ? 'log.passed' : 'log.answered'),
  );
}

const laterDays = 7;

/** It is asked again in a week. */
export async function askLater(entry: LogEntryRow, today: Day): Promise<Undoable> {
  const row = { ...entry, followUpOn: addDays(today, laterDays) };
  return await keepLog([{ id: entry.id, row, only: ['followUpOn'] }], say('log.askedLater'));
}
