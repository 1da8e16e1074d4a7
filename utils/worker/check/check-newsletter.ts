import type { CheckNowAnswer } from '../../messages.ts';
import { shortestGapMs } from '../../schedule/plan-next-check.ts';
import { findNewsletter, updateNewsletter } from '../../store/newsletters.ts';
import type { CheckRecord, NewsletterRow } from '../../store/types.ts';
import { ensureAlarm } from '../start/ensure-alarm.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { embargoOf } from './host-embargoes.ts';
import { lookAndStore } from './look-and-store.ts';
import { postpone } from './postpone.ts';
import { sourceAddress } from './source-address.ts';

/** A person may ask again this soon. */
const askedGapMs = 60_000;

/**
 * Looks for new issues if it is time to, or if a person asks and nothing forbids it: stores what is found, repaints and
 * tells. One check of a newsletter at a time; whoever comes second finds it done.
 *
 * @returns undefined when no check was due
 */
export async function checkNewsletter(
  newsletterId: string,
  cause: CheckRecord['cause'],
): Promise<CheckNowAnswer | undefined> {
  const askedAt = Date.now();
  return await navigator.locks.request(`check:${newsletterId}`, async () => {
    const row = await findNewsletter(newsletterId);
    if (!row) return undefined;
    return cause === 'asked' ? await checkAsked(row, askedAt) : await checkDue(row);
  });
}

async function checkDue(row: NewsletterRow): Promise<CheckNowAnswer | undefined> {
  const now = Date.now();
  // A last check that lies ahead was noted by a clock that was wrong, and so was the next one.
  if (row.nextCheckAt > now && (row.lastCheckAt ?? 0) <= now) return undefined;
  const later = await postpone(row, now);
  if (!later) return await check(row, 'scheduled');
  await updateNewsletter(row.id, later);
  await bringUpToDate(row.id);
  return undefined;
}

async function checkAsked(row: NewsletterRow, askedAt: number): Promise<CheckNowAnswer> {
  const last = row.checks.at(-1);
  // Another check ended while this one waited for it: its answer is the answer.
  if (last && last.at >= askedAt) return toAnswer(last);
  return (await tooSoon(row, askedAt)) ?? (await check(row, 'asked'));
}

async function check(row: NewsletterRow, cause: CheckRecord['cause']): Promise<CheckNowAnswer> {
  await claimSlot(row, Date.now());
  const record = await lookAndStore(row, cause);
  await bringUpToDate(row.id);
  return toAnswer(record);
}

async function tooSoon(row: NewsletterRow, now: number): Promise<CheckNowAnswer | undefined> {
  const embargoed = await embargoOf(sourceAddress(row), now);
  if (embargoed !== null) return refuse(embargoed, 'embargo');
  const last = row.lastCheckAt ?? 0;
  // Nothing was asked of the server without permission: who has just granted it need not wait.
  const asked = last <= now && row.checks.at(-1)?.error?.kind !== 'no-permission';
  return asked && last + askedGapMs > now ? refuse(last + askedGapMs, 'gap') : undefined;
}

const refuse = (until: number, because: 'gap' | 'embargo'): CheckNowAnswer => ({
  ok: false,
  error: { kind: 'too-soon', until, because },
});

/**
 * Moves the next check on before the request goes out: a worker that dies on the way tries again after the shortest gap,
 * not at once and not never.
 */
async function claimSlot(row: NewsletterRow, now: number): Promise<void> {
  await updateNewsletter(row.id, { nextCheckAt: now + shortestGapMs });
  await ensureAlarm();
}

function toAnswer(check: CheckRecord): CheckNowAnswer {
  if (check.error) return { ok: false, error: check.error };
  return { ok: true, outcome: check.newIssues > 0 ? 'new' : 'unchanged', newIssues: check.newIssues };
}
