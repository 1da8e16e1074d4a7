import { newsletter } from '../newsletter.ts';
import { planNextCheck } from '../schedule/plan-next-check.ts';
import type { NewsletterRow } from '../store/types.ts';

/**
 * The next check of a newsletter whose row stands as it does after one, to be stored in that row.
 *
 * @param publishedAt publish times of its issues, epoch ms
 */
export function planAfter(
  row: NewsletterRow,
  { now, offline, publishedAt }: { now: number; offline: boolean; publishedAt: readonly number[] },
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
    embargoUntil: row.embargo?.until ?? null,
    skipHours: row.hints.skipHours,
    skipDays: row.hints.skipDays,
    random: Math.random,
  });
  return { nextCheckAt: next.at, nextCheckReason: next.reason };
}
