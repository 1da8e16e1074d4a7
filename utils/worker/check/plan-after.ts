import { newsletter } from '../../newsletter.ts';
import { planNextCheck } from '../../schedule/plan-next-check.ts';
import type { Prior } from '../../schedule/types.ts';
import type { NewsletterRow } from '../../store/types.ts';

interface PlanContext {
  now: number;
  offline: boolean;
  /** Publish times of its issues. */
  publishedAt: readonly number[];
  /** Until when its host asked to be left alone; null when it did not. */
  embargoUntil: number | null;
}

/** The next check of a newsletter whose row stands as it does after one, to be stored in that row. Times in epoch ms. */
export function planAfter(
  row: NewsletterRow,
  { now, offline, publishedAt, embargoUntil }: PlanContext,
): Pick<NewsletterRow, 'nextCheckAt' | 'nextCheckReason'> {
  const ttlUntil = row.hints.ttlMinutes === null ? 0 : now + row.hints.ttlMinutes * 60_000;
  const next = planNextCheck({
    now,
    lastCheckAt: row.lastCheckAt,
    publishedAt,
    prior: priorOf(row.id, publishedAt),
    checkedAt: row.checks.map((check) => check.at),
    failures: row.failures,
    offline,
    freshUntil: Math.max(row.freshUntil ?? 0, ttlUntil),
    embargoUntil,
    skipHours: row.hints.skipHours,
    skipDays: row.hints.skipDays,
    random: Math.random,
  });
  return { nextCheckAt: next.at, nextCheckReason: next.reason };
}

/**
 * What is believed of a newsletter's rhythm before it has been learnt: the profile's word for the home newsletter, for any
 * other that it is weekly like most, and goes on as its newest issue came.
 */
function priorOf(newsletterId: string, publishedAt: readonly number[]): Prior {
  const { weekday, hour, timeZone } = newsletter;
  if (newsletterId === newsletter.id || publishedAt.length === 0) return { weekday, hour, timeZone };
  const newest = new Date(Math.max(...publishedAt));
  return { weekday: newest.getUTCDay(), hour: newest.getUTCHours(), timeZone: 'UTC' };
}
