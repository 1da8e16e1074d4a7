import { sourceKey } from '../../address/source-key.ts';
import { refreshViews } from '../../derived/refresh-views.ts';
import type { SubscribeAnswer, Subscription } from '../../messages.ts';
import { ensureNewsletter, newNewsletter, updateNewsletter } from '../../store/newsletters.ts';
import { ensureAlarm } from '../start/ensure-alarm.ts';
import { resumeWork } from '../start/resume-work.ts';
import { findSubscribed } from './find-subscribed.ts';

/**
 * Subscribes to newsletters whose sources are known, as shown to the person before; those already subscribed to stay as
 * they are. The first checks are made without keeping the person waiting, and follow the first-run rule.
 */
export async function subscribe(
  subscriptions: readonly Subscription[],
  now = Date.now(),
): Promise<SubscribeAnswer> {
  const answer: SubscribeAnswer = { added: [], present: [] };
  for (const [place, subscription] of subscriptions.entries()) {
    const present = await findSubscribed([subscription.source.url]);
    if (present) answer.present.push(present.name);
    else answer.added.push(await add(subscription, now + place));
  }
  await refreshViews();
  await ensureAlarm();
  void resumeWork();
  return answer;
}

/** One removed a moment ago comes back with all that was kept of it. */
async function add({ name, address, source }: Subscription, addedAt: number): Promise<string> {
  const id = sourceKey(source.url);
  const row = { ...newNewsletter(id, name, address, addedAt), source };
  const present = await ensureNewsletter(row);
  if (present !== row) {
    const { lastCheckAt, nextCheckAt } = present;
    const due = lastCheckAt === null ? 0 : nextCheckAt;
    await updateNewsletter(id, { name, address, addedAt, removedAt: null, pausedAt: null, nextCheckAt: due });
  }
  return name;
}
