import { newsletter } from '../../newsletter.ts';
import { learnRhythm } from '../../schedule/learn-rhythm.ts';
import { planNextCheck, usualWeeklyChecks } from '../../schedule/plan-next-check.ts';
import type { Lessons, Prior } from '../../schedule/types.ts';
import type { CheckStateRow, PublishTime } from '../../store/types.ts';

interface PlanContext {
  now: number;
  offline: boolean;
  /** Of its issues. */
  published: readonly PublishTime[];
  /** When it was checked, of the last checks. */
  checkedAt: readonly number[];
  /** Until when its host asked to be left alone; null when it did not. */
  embargoUntil: number | null;
}

/** The next check of a newsletter whose checking stands as it does after one. Times in epoch ms. */
export function planAfter(
  state: CheckStateRow,
  { now, offline, published, checkedAt, embargoUntil }: PlanContext,
): Pick<CheckStateRow, 'nextCheckAt' | 'nextCheckReason'> & { lessons: Lessons | null } {
  // Of what was fetched, as a server's own word for it: a look that failed brought nothing that could be fresh.
  const { ttlMinutes } = state.hints;
  const ttlUntil = ttlMinutes === null ? 0 : (state.lastSuccessAt ?? 0) + ttlMinutes * 60_000;
  const failures = Math.max(state.failures, state.unreached);
  const times = {
    publishedAt: published.map(({ publishedAt }) => publishedAt),
    bareDays: published.flatMap(({ publishedAt, isDayOnly }) => (isDayOnly ? publishedAt : [])),
    prior: priorOf(state.newsletterId, published),
  };
  let lessons = state.lessons ?? null;
  const learn = (before: number) => {
    const learnt = learnRhythm({ ...times, before, weeklyChecks: usualWeeklyChecks, lessons });
    lessons = learnt.lessons;
    return learnt.rhythm;
  };
  const next = planNextCheck(
    {
      ...{ ...times, now, lastCheckAt: state.lastCheckAt, checkedAt, failures, offline, embargoUntil },
      freshUntil: Math.max(state.freshUntil ?? 0, ttlUntil),
      skipHours: state.hints.skipHours,
      skipDays: state.hints.skipDays,
      random: Math.random,
    },
    learn,
  );
  // Pauses that grow because nothing at all answers are nobody's failures.
  const isNobodys = next.reason.code === 'failed' && state.failures < state.unreached;
  return {
    nextCheckAt: next.at,
    nextCheckReason: isNobodys ? { code: 'offline' } : next.reason,
    lessons,
  };
}

/**
 * What is believed of a newsletter's rhythm before it has been learnt: the profile's word for the home newsletter, for any
 * other that it is weekly like most, and goes on as its newest issue came.
 */
function priorOf(newsletterId: string, published: readonly PublishTime[]): Prior {
  const { weekday, hour, timeZone } = newsletter;
  const timed = published.filter(({ isDayOnly }) => !isDayOnly);
  if (newsletterId === newsletter.id || timed.length === 0) return { weekday, hour, timeZone };
  const newest = new Date(timed.reduce((latest, { publishedAt }) => Math.max(latest, publishedAt), 0));
  return { weekday: newest.getUTCDay(), hour: newest.getUTCHours(), timeZone: 'UTC' };
}
