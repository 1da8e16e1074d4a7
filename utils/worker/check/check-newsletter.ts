import type { CheckNowAnswer } from '../../messages.ts';
import { withLock } from '../../platform/locks.ts';
import { shortestGapMs } from '../../schedule/plan-next-check.ts';
import { moveNextCheck } from '../../store/check-states.ts';
import { findNewsletter } from '../../store/newsletters.ts';
import type { CheckRecord, Newsletter } from '../../store/types.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { embargoOf, isStanding } from './host-embargoes.ts';
import { lookAndStore } from './look-and-store.ts';
import { postpone } from './postpone.ts';
import { sourceAddress } from './source-address.ts';

/** A person may ask again this soon. */
const askedGapMs = 60_000;

/**
 * Looks for new issues if it is time to, or if a person asks and nothing forbids it: stores what is found, repaints and
 * tells. One check of a newsletter at a time; whoever comes second finds it done.
 *
 * Takes the lock `subscription:ID`.
 *
 * @returns undefined when no check was due
 */
export async function checkNewsletter(
  newsletterId: string,
  cause: CheckRecord['cause'],
): Promise<CheckNowAnswer | undefined> {
  const askedAt = Date.now();
  const answer = await withLock(`subscription:${newsletterId}`, async () => {
    const newsletter = await findNewsletter(newsletterId);
    if (!newsletter || newsletter.removedAt !== null) return undefined;
    return cause === 'asked' ? await checkAsked(newsletter, askedAt) : await checkDue(newsletter);
  });
  // Also where nothing was looked at: the next moment may have moved.
  await bringUpToDate(newsletterId);
  return answer;
}

async function checkDue(newsletter: Newsletter): Promise<CheckNowAnswer | undefined> {
  const now = Date.now();
  // A last check that lies ahead was noted by a clock that was wrong, and so was the next one.
  const isMisdated = (newsletter.lastCheckAt ?? 0) > now;
  if (newsletter.pausedAt !== null || (newsletter.nextCheckAt > now && !isMisdated)) return undefined;
  const later = await postpone(newsletter, now);
  if (!later) return await check(newsletter, 'scheduled');
  await moveNextCheck(newsletter.id, later);
  return undefined;
}

async function checkAsked(newsletter: Newsletter, askedAt: number): Promise<CheckNowAnswer> {
  const last = newsletter.lastCheck;
  // Another check ended while this one waited for it: its answer is the answer.
  if (last && last.at >= askedAt && last.at <= Date.now()) return toAnswer(last);
  return (await tooSoon(newsletter, askedAt)) ?? (await check(newsletter, 'asked'));
}

/**
 * The next check is moved on before the request goes out: a worker that dies on the way tries again after the shortest gap,
 * not at once and not never.
 */
async function check(newsletter: Newsletter, cause: CheckRecord['cause']): Promise<CheckNowAnswer> {
  await moveNextCheck(newsletter.id, { nextCheckAt: Date.now() + shortestGapMs });
  return toAnswer(await lookAndStore(newsletter, cause));
}

async function tooSoon(newsletter: Newsletter, now: number): Promise<CheckNowAnswer | undefined> {
  // The check noted it as well: on a full disk, a browser that is started anew has lost what was kept for its hosts.
  const noted = newsletter.lastCheck?.error?.retryAt ?? 0;
  const kept = await embargoOf(sourceAddress(newsletter), now);
  const embargoed = kept ?? (isStanding(noted, now) ? noted : null);
  if (embargoed !== null) return refuse(embargoed, 'embargo');
  const last = newsletter.lastCheckAt ?? 0;
  // Nothing was asked of the server without permission: who has just granted it need not wait.
  const asked = last <= now && newsletter.lastCheck?.error?.kind !== 'no-permission';
  return asked && last + askedGapMs > now ? refuse(last + askedGapMs, 'gap') : undefined;
}

const refuse = (until: number, because: 'gap' | 'embargo'): CheckNowAnswer => ({
  ok: false,
  error: { kind: 'too-soon', until, because },
});

function toAnswer(check: CheckRecord): CheckNowAnswer {
  if (check.error) return { ok: false, error: check.error };
  return { ok: true, outcome: check.newIssues > 0 ? 'new' : 'unchanged', newIssues: check.newIssues };
}
