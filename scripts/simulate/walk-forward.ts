import { learnRhythm } from '../../utils/schedule/learn-rhythm.ts';
import { planNextCheck, usualWeeklyChecks } from '../../utils/schedule/plan-next-check.ts';
import type { Prior, ScheduleInput } from '../../utils/schedule/types.ts';
import type { Wake } from './sleep.ts';
import type { Walk } from './types.ts';

/** As many as the extension keeps. */
const rememberedChecks = 50;

/**
 * Lives through a history with the schedule of the extension, which at each check knows only the issues that earlier
 * checks have found. It begins with the first issue, found at once, and ends with the check that finds the last.
 *
 * @param publishedAt oldest first
 */
export function walkForward(
  publishedAt: readonly number[],
  {
    prior,
    random,
    wake,
    weeklyChecks = usualWeeklyChecks,
  }: { prior: Prior; random: () => number; wake: Wake; weeklyChecks?: number | undefined },
): Walk {
  const start = wake(publishedAt[0] ?? 0);
  const checks = [start];
  const delays: number[] = [];
  let now = start;
  let found = publishedAt.filter((time) => time <= start).length;
  let known = publishedAt.slice(0, found);
  let { rhythm } = learnRhythm({ publishedAt: known, prior, before: now, weeklyChecks });
  while (found < publishedAt.length) {
    const checkedAt = checks.slice(-rememberedChecks);
    now = wake(
      planNextCheck(
        { ...undisturbed, now, lastCheckAt: now, publishedAt: known, prior, random, weeklyChecks, checkedAt },
        () => rhythm,
      ).at,
    );
    checks.push(now);
    const before = found;
    for (let next = publishedAt[found]; next !== undefined && next <= now; next = publishedAt[++found]) {
      delays.push(now - wake(next));
    }
    if (found === before) continue;
    known = publishedAt.slice(0, found);
    ({ rhythm } = learnRhythm({ publishedAt: known, prior, before: now, weeklyChecks }));
  }
  return { checks, delays, span: now - start };
}

/** A server that allows everything and never fails. */
const undisturbed: Pick<
  ScheduleInput,
  'failures' | 'offline' | 'freshUntil' | 'embargoUntil' | 'skipHours' | 'skipDays'
> = {
  failures: 0,
  offline: false,
  freshUntil: null,
  embargoUntil: null,
  skipHours: [],
  skipDays: [],
};
