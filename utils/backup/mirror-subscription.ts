import { readManyLocal, removeLocal, writeLocal } from '../platform/local.ts';
import { findNewsletter } from '../store/newsletters.ts';
import { canonicalText } from './canonical-text.ts';
import { packSubscription, subscriptionKey } from './pack-subscription.ts';
import { toldKey } from './told-issues.ts';

/**
 * Writes what a person chose of a subscription, and its source, to the mirror, if that changed. One that the database lacks
 * stays there: only `forgetSubscription` removes it. The caller holds the lock `derived`.
 *
 * @returns false when the storage could not be opened; what was not written is at the next start (`mirrorMissing`)
 */
export async function mirrorSubscription(newsletterId: string): Promise<boolean> {
  const row = await findNewsletter(newsletterId);
  if (!row) return true;
  const key = subscriptionKey(newsletterId);
  const value = packSubscription({ row, source: row.source });
  const stored = await readManyLocal([key]);
  if (!stored) return false;
  return canonicalText(stored[key]) === canonicalText(value) || (await writeLocal(key, value));
}

/**
 * Removes a subscription from the mirror, for one that was removed for good: it would come back at the next start.
 *
 * @returns false when the storage could not be opened
 */
export async function forgetSubscription(newsletterId: string): Promise<boolean> {
  return await removeLocal(subscriptionKey(newsletterId), toldKey(newsletterId));
}
