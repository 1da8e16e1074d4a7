import { sourceKey } from '../../address/source-key.ts';
import { finishViews } from '../../derived/finish-views.ts';
import type { SubscribeAnswer, Subscription } from '../../messages.ts';
import { newsletter } from '../../newsletter.ts';
import { withLock } from '../../platform/locks.ts';
import {
  ensureNewsletters,
  findNewsletter,
  listSubscribedBy,
  updateSubscription,
} from '../../store/newsletters.ts';
import type { NewsletterRow } from '../../store/types.ts';
import { ensureAlarm } from '../start/ensure-alarm.ts';
import { resumeWork } from '../start/resume-work.ts';

/**
 * Subscribes to newsletters whose sources are known, as shown to the person before; those already subscribed to stay as
 * they are. The first checks are made without keeping the person waiting, and follow the first-run rule. A few look-ups for
 * all of them: lists of hundreds are imported.
 */
export async function subscribe(
  subscriptions: readonly Subscription[],
  now = Date.now(),
): Promise<SubscribeAnswer> {
  const wanted = subscriptions.map((one, place) => ({
    ...one,
    key: keyOf(one),
    row: rowOf(one, now + place),
  }));
  const present = await namesBySource(wanted.map(({ key }) => key));
  const answer: SubscribeAnswer = { added: [], addedIds: [], present: [] };
  const fresh = new Map<string, (typeof wanted)[number]>();
  for (const one of wanted) {
    const name = present.get(one.key) ?? fresh.get(one.key)?.name;
    if (name !== undefined) answer.present.push(name);
    else fresh.set(one.key, one);
  }
  const rows = [...fresh.values()].map(({ row }) => row);
  const added = new Set((await ensureNewsletters([...fresh.values()])).map(({ id }) => id));
  for (const row of rows) {
    const name = added.has(row.id) ? null : await takeBack(row);
    if (name !== null) answer.present.push(name);
    else {
      answer.added.push(row.name);
      answer.addedIds.push(row.id);
    }
  }
  await finishViews();
  await ensureAlarm();
  void resumeWork();
  return answer;
}

const keyOf = ({ source, address }: Subscription) => sourceKey(source?.url ?? address);

/** No key of an address ends in a slash: `http://home/` is not the newsletter of the profile. */
const idOf = (key: string) => (key === newsletter.id ? `${key}/` : key);

function rowOf(subscription: Subscription, addedAt: number): NewsletterRow {
  const { name, isNamed = true, address } = subscription;
  return {
    ...{ id: idOf(keyOf(subscription)), name, isNamed, address, addressKey: sourceKey(address), addedAt },
    ...{ pausedAt: null, isMuted: false, removedAt: null },
  };
}

/** Names of the newsletters subscribed to, by all that they are read from or were subscribed to by. */
async function namesBySource(keys: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const row of await listSubscribedBy(keys)) {
    const source = (await findNewsletter(row.id))?.sourceKey;
    const own = row.id === newsletter.id ? null : row.id;
    for (const key of [row.addressKey, source, own]) if (key) names.set(key, row.name);
  }
  return names;
}

/**
 * One removed a moment ago comes back with all that was kept of it. One that was subscribed to by this address and is read from
 * another since stays as it is.
 *
 * @returns the name of one that stays; null where it came back
 */
async function takeBack(row: NewsletterRow): Promise<string | null> {
  const { id, name, isNamed, address, addressKey, addedAt } = row;
  return await withLock(`subscription:${id}`, async () => {
    const present = await findNewsletter(id);
    if (present?.removedAt === null) return present.name;
    const due = present?.lastCheckAt === null ? { nextCheckAt: 0 } : {};
    const chosen = { name, isNamed, address, addressKey, addedAt };
    await updateSubscription(id, { ...chosen, removedAt: null, pausedAt: null }, due);
    return null;
  });
}
