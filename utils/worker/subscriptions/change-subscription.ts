import { finishViews } from '../../derived/finish-views.ts';
import type { Choices } from '../../messages.ts';
import { newsletter } from '../../newsletter.ts';
import { withLock } from '../../platform/locks.ts';
import { findNewsletter, updateSubscription } from '../../store/newsletters.ts';
import type { NewsletterRow } from '../../store/types.ts';
import { ensureAlarm } from '../start/ensure-alarm.ts';
import { resumeWork } from '../start/resume-work.ts';

/**
 * Renames, pauses, mutes or removes a newsletter, or takes that back. The home newsletter can be paused, not removed. What
 * is removed is deleted later (purge-removed.ts); the ledger stays for ever.
 *
 * Removing and taking that back takes the lock `subscription:ID`: no check of it is under way then, and no deletion.
 */
export async function changeSubscription(
  newsletterId: string,
  choices: Choices,
  now = Date.now(),
): Promise<{ ok: boolean }> {
  const { isPaused, isRemoved } = choices;
  const isHome = newsletterId === newsletter.id;
  if (isHome && isRemoved) return { ok: false };
  const apply = async () => {
    if (!(await findNewsletter(newsletterId))) return false;
    await updateSubscription(newsletterId, changeOf(choices, now), {}, now);
    return true;
  };
  const isDone =
    isRemoved === undefined ? await apply() : await withLock(`subscription:${newsletterId}`, apply);
  if (!isDone) return { ok: false };
  await finishViews();
  await ensureAlarm();
  // What became due while it rested.
  if (isPaused === false || isRemoved === false) void resumeWork();
  return { ok: true };
}

function changeOf({ name, isPaused, isMuted, isRemoved }: Choices, now: number): Partial<NewsletterRow> {
  return {
    ...(name === undefined ? {} : { name, isNamed: true }),
    ...(isMuted === undefined ? {} : { isMuted }),
    ...(isPaused === undefined ? {} : { pausedAt: isPaused ? now : null }),
    ...(isRemoved === undefined ? {} : { removedAt: isRemoved ? now : null }),
  };
}
