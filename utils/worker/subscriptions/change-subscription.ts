import { refreshViews } from '../../derived/refresh-views.ts';
import type { Choices } from '../../messages.ts';
import { newsletter } from '../../newsletter.ts';
import { findNewsletter, updateNewsletter } from '../../store/newsletters.ts';
import type { NewsletterRow } from '../../store/types.ts';
import { ensureAlarm } from '../start/ensure-alarm.ts';
import { resumeWork } from '../start/resume-work.ts';

/**
 * Renames, pauses, mutes or removes a newsletter, or takes that back. The home newsletter can be paused, not removed. What
 * is removed is deleted later (purge-removed.ts); the ledger stays for ever.
 */
export async function changeSubscription(
  newsletterId: string,
  { name, isPaused, isMuted, isRemoved }: Choices,
  now = Date.now(),
): Promise<{ ok: boolean }> {
  const isHome = newsletterId === newsletter.id;
  if (!(await findNewsletter(newsletterId)) || (isHome && isRemoved)) return { ok: false };
  const change: Partial<NewsletterRow> = {};
  if (name !== undefined) change.name = name;
  if (isMuted !== undefined) change.isMuted = isMuted;
  if (isPaused !== undefined) change.pausedAt = isPaused ? now : null;
  if (isRemoved !== undefined) change.removedAt = isRemoved ? now : null;
  await updateNewsletter(newsletterId, change);
  await refreshViews();
  await ensureAlarm();
  // What became due while it rested.
  if (isPaused === false || isRemoved === false) void resumeWork();
  return { ok: true };
}
