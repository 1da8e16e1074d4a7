import { keepBudget } from './keep-budget.ts';
import { learnRhythm } from './learn-rhythm.ts';
import { planBackoff } from './plan-backoff.ts';
import { planRhythm } from './plan-rhythm.ts';
import { lowestPrice } from './price-check.ts';
import { skipForbidden } from './skip-forbidden.ts';
import type { NextCheck, Rhythm, ScheduleInput } from './types.ts';

const minute = 60_000;
/** Scheduled checks are never closer together, never (but for a server's order) farther apart. */
export const shortestGapMs = 15 * minute;
export const longestGapMs = 24 * 60 * minute;

/**
 * When to look next, and why: `max(last check + 15 min, server, rhythm) + jitter`, at most 24 h after the last check;
 * after a failure the back-off stands in place of the rhythm; only a server's order moves a check beyond the 24 h.
 *
 * @param learn what `publishedAt` teaches by the last check; asked only where the rhythm decides
 */
export function planNextCheck(
  input: ScheduleInput,
  learn: (before: number) => Rhythm = (before) => learnFrom(input, before),
): NextCheck {
  const last = input.lastCheckAt;
  if (last === null) return { at: input.now, reason: { code: 'now' } };

  const earliest = last + shortestGapMs;
  let next =
    input.offline || input.failures > 0
      ? planBackoff(input, last)
      : planRhythm(withinBudget(learn(last), input), last, earliest);
  // A server that had trouble and says "at once" is taken at its word, however many checks have failed.
  const isInvited = input.failures > 0 && input.embargoUntil !== null && input.embargoUntil <= input.now;
  if (next.at < earliest || isInvited) next = { ...next, at: earliest };
  const fresh = Math.min(input.freshUntil ?? 0, last + longestGapMs);
  if (fresh > next.at) next = { at: fresh, reason: { code: 'server-fresh' } };

  const jitter = Math.floor(input.random() * jitterMs(next.at - last));
  next = { ...next, at: Math.min(next.at + jitter, last + longestGapMs) };

  if (input.embargoUntil !== null && input.embargoUntil > next.at) {
    next = { at: input.embargoUntil + jitter, reason: { code: 'server-wait' } };
  }
  const allowed = skipForbidden(next.at, input.skipHours, input.skipDays);
  if (allowed > next.at) next = { at: allowed + jitter, reason: { code: 'server-skips' } };
  return next;
}

/** Readers must not arrive together, yet a check 15 min away should not become one 30 min away. */
function jitterMs(gap: number): number {
  return Math.min(gap * 0.1, 5 * minute);
}

/** Meant for 28 in the long run: newsletters that are easy to foresee, and easy years of others, take fewer. */
export const usualWeeklyChecks = 30;

function learnFrom(
  { publishedAt, bareDays, prior, weeklyChecks = usualWeeklyChecks }: ScheduleInput,
  before: number,
): Rhythm {
  return learnRhythm({ publishedAt, bareDays, prior, before, weeklyChecks }).rhythm;
}

function withinBudget(
  rhythm: Rhythm,
  { checkedAt = [], weeklyChecks = usualWeeklyChecks }: ScheduleInput,
): Rhythm {
  return { ...rhythm, price: Math.max(lowestPrice, rhythm.price * keepBudget(checkedAt, weeklyChecks)) };
}
