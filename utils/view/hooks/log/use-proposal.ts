import { useState } from 'preact/hooks';
import { leastSeconds, proposeEntry } from '../../../learning/log/propose-entry.ts';
import { wishFollowUp } from '../../../learning/log/wish-follow-up.ts';
import { randomId } from '../../../platform/random-id.ts';
import {
  logQuestionsSetting,
  notLoggedSetting,
  proposeLogSetting,
  readSetting,
} from '../../../platform/settings.ts';
import { keepLog } from '../../commands/log/keep-log.ts';
import { type Loggable, readLoggable } from '../../queries/log/read-loggable.ts';
import type { Reading } from '../../queries/read-reading.ts';
import { sourceOfIssue } from '../../sentences/log/source-of-issue.ts';
import { say } from '../../sentences/say.ts';
import type { LogEntryRow, Undoable } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';
import { useSetting } from '../use-settings.ts';
import { useSingle } from '../use-single.ts';
import { dayOf } from './day-of.ts';
import { mostDeclined, nameDeclined } from './name-declined.ts';
import { type Answers, noAnswers, type Question, questions, useAnswers } from './use-answers.ts';
import { useProposedTopics } from './use-proposed-topics.ts';

export interface Proposal {
  /** What is logged of the issue already; whether it was on this page. */
  logged: readonly LogEntryRow[];
  isOwn: (entry: LogEntryRow) => boolean;
  /** What was read and may be logged, in minutes; null where there is nothing to ask. */
  minutes: number | null;
  asked: readonly Question[];
  answers: Answers;
  /** What the entry may be about; chosen are those that somebody chose, else those they have in other entries. */
  topics: readonly { topic: string; isChosen: boolean }[];
  toggleTopic: (topic: string) => void;
  answer: (change: Partial<Answers>) => void;
  log: () => Promise<void>;
  takeBack: (entry: LogEntryRow) => Promise<void>;
  decline: () => void;
  /** Somebody did not want to log it, and may want to after all; null where that is not so. */
  propose: (() => void) | null;
  /** The question is not asked any more, anywhere. */
  dropQuestion: (question: Question) => void;
}

/**
 * Offers to log what was read of an issue, once it was a minute at least. Nothing is logged without being asked for.
 *
 * @param offer told what was done, with the way to take it back
 */
export function useProposal(reading: Reading, offer: (done: Undoable) => void): Proposal {
  const { issue } = reading;
  const loaded = useLiveQuery(() => readLoggable(issue, dayOf), [issue.newsletterId, issue.identity]);
  const [isOn] = useSetting(proposeLogSetting);
  const [asks, setAsks] = useSetting(logQuestionsSetting);
  const [stored, setDeclined] = useSetting(notLoggedSetting);
  const declined = stored?.map(nameDeclined);
  const name = nameDeclined(issue.id);
  const [answers, setAnswers] = useAnswers(issue.id);
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set());
  const once = useSingle();
  const shown = loaded.state === 'ready' ? loaded.value : nothing;
  const { entries, openSeconds } = shown;
  const isDeclined = declined?.includes(name) ?? true;
  const isEnough = isOn === true && openSeconds >= leastSeconds;
  const minutes = isEnough && !isDeclined ? Math.round(openSeconds / 60) : null;
  const today = dayOf(Date.now());
  const proposedTopics = useProposedTopics(minutes === null ? null : { parts: reading.body.parts }, today);
  const chosen = answers.topics ?? proposedTopics.filter(({ isKnown }) => isKnown).map(({ topic }) => topic);
  const topics = [...new Set([...proposedTopics.map(({ topic }) => topic), ...chosen])].map((topic) => ({
    ...{ topic, isChosen: chosen.includes(topic) },
  }));

  async function log() {
    // As it is now: what was logged by a click before, or in another tab, is not logged again.
    const loggable = await readLoggable(issue, dayOf).catch(() => shown);
    const now = Date.now();
    const finishedAt = dayOf(loggable.endedAt ?? now);
    const [startedAt = finishedAt] = [dayOf(loggable.beganAt ?? now), finishedAt].sort();
    const proposed = proposeEntry(
      {
        ...{ id: randomId(), startedAt, finishedAt },
        ...{ activeSeconds: loggable.openSeconds, method: 'reading', topics: chosen },
      },
      sourceOfIssue(reading, dayOf(now)),
      now,
    );
    if (!proposed) return;
    const { asksAgain, learned, change, impact } = answers;
    const entry = wishFollowUp({ ...proposed, learned, change, impact }, asksAgain, dayOf(now), now);
    const { newsletterId, identity } = issue;
    const row: LogEntryRow = { ...entry, newsletterId, identity, removedAt: null, isRemoved: 0 };
    setOwn(new Set([...own, entry.id]));
    const { text, undo } = await keepLog([{ id: entry.id, row }], say('log.logged'));
    if (undo) setAnswers(noAnswers);
    // What was answered is there again.
    offer({ text, undo: undo && (() => undo().finally(() => setAnswers(answers))) });
  }
  async function takeBack({ id, learned, change, impact, followUpOn, topics: had }: LogEntryRow) {
    const done = await keepLog([{ id, row: null }], say('log.removed'));
    if (done.undo) setAnswers({ learned, change, impact, asksAgain: followUpOn !== null, topics: had });
    offer(done);
  }
  function decline() {
    setDeclined([...(declined ?? []), name].slice(-mostDeclined));
    offer({ text: say('log.notLogged'), undo: takeBackTo(proposeAgain) });
  }
  /** What others were declined meanwhile, also in other tabs, stays. */
  async function proposeAgain() {
    const present = await readSetting(notLoggedSetting);
    setDeclined(present.filter((id) => nameDeclined(id) !== name));
  }
  function dropQuestion(question: Question) {
    if (asks === null) return;
    setAsks({ ...asks, [question]: false });
    offer({ text: say('log.notAsked'), undo: takeBackTo(askAgain) });
    async function askAgain() {
      setAsks({ ...(await readSetting(logQuestionsSetting)), [question]: true });
    }
  }
  return {
    ...{ logged: entries, minutes, answers, topics, log: () => once(log), takeBack, decline, dropQuestion },
    propose:
      isEnough && declined && isDeclined ? () => setDeclined(declined.filter((one) => one !== name)) : null,
    isOwn: ({ id }) => own.has(id),
    asked: asks === null ? [] : questions.filter((question) => asks[question]),
    toggleTopic: (topic) =>
      setAnswers({
        ...answers,
        topics: chosen.includes(topic) ? chosen.filter((one) => one !== topic) : [...chosen, topic],
      }),
    answer: (change) => setAnswers({ ...answers, ...change }),
  };
}

const nothing: Loggable = { entries: [], openSeconds: 0, beganAt: null, endedAt: null };

const takeBackTo = (act: () => Promise<void>) => async () => {
  await act();
  return null;
};
