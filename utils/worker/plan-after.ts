import { newsletter } from '../newsletter.ts';
import { planNextCheck } from '../schedule/plan-next-check.ts';
import type { NewsletterRow } from '../store/types.ts';

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
  const { weekday, hour, timeZone } = newsletter;
  const ttlUntil = row.hints.ttlMinutes === null ? 0 : now + row.hints.ttlMinutes * 60_000;
  const next = planNextCheck({
    now,
    lastCheckAt: row.lastCheckAt,
    publishedAt,
    prior: { weekday, hour, timeZone },
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
