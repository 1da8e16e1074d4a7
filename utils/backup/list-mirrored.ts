import type { LedgerRow } from '../store/types.ts';
import { parseChunkKey } from './chunk-key.ts';
import { formerKeys, readFormerLedger, readFormerSubscriptions } from './former-mirror.ts';
import { unpackChunk } from './pack-chunk.ts';
import { subscriptionKey, unpackSubscription } from './pack-subscription.ts';
import type { Subscription } from './types.ts';
import { uniteRows } from './unite-rows.ts';

/**
 * All that the mirror holds, and that of a former version as long as it is there: each newsletter's rows, those of one
 * identity merged, and the subscriptions.
 *
 * @param stored everything in storage.local, by key
 */
export function listMirrored(stored: Readonly<Record<string, unknown>>): {
  rows: LedgerRow[][];
  subscriptions: Subscription[];
} {
  const byNewsletter = Map.groupBy(
    readFormerLedger(stored[formerKeys.ledger]),
    ({ newsletterId }) => newsletterId,
  );
  const subscriptions = readFormerSubscriptions(stored[formerKeys.newsletters]).filter(
    ({ row }) => !(subscriptionKey(row.id) in stored),
  );
  for (const [key, value] of Object.entries(stored)) {
    const ref = parseChunkKey(key);
    const subscription = unpackSubscription(key, value);
    if (subscription) subscriptions.push(subscription);
    if (!ref) continue;
    const rows = byNewsletter.get(ref.newsletterId) ?? [];
    byNewsletter.set(ref.newsletterId, rows);
    rows.push(...unpackChunk(ref, value));
  }
  const rows = [...byNewsletter.values()].map((all) => uniteRows(all, [])).filter((all) => all.length > 0);
  return { rows, subscriptions };
}
