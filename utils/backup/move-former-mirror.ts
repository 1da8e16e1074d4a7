import { removeLocal, writeManyLocal } from '../platform/local.ts';
import { withLock } from '../platform/locks.ts';
import type { LedgerRow } from '../store/types.ts';
import { chunkKey } from './chunk-key.ts';
import { formerKeys, readFormerLedger, readFormerSubscriptions } from './former-mirror.ts';
import { addToChunk } from './mirror-rows.ts';
import { packSubscription, subscriptionKey } from './pack-subscription.ts';

/**
 * Takes what the mirrors of a former version hold over into the mirror, and removes them once all of it is there: who is
 * stopped before that does it again. Takes the lock `derived`.
 *
 * @param stored everything in storage.local, by key
 */
export async function moveFormerMirror(stored: Readonly<Record<string, unknown>>): Promise<void> {
  const { ledger, newsletters } = formerKeys;
  if (stored[ledger] === undefined && stored[newsletters] === undefined) return;
  await withLock('derived', async () => {
    const rows = Map.groupBy(readFormerLedger(stored[ledger]), chunkKey);
    const isMoved =
      (await addChunks([...rows.values()])) && (await addSubscriptions(stored, stored[newsletters]));
    if (isMoved) await removeLocal(ledger, newsletters);
  });
}

async function addChunks(chunks: readonly LedgerRow[][]): Promise<boolean> {
  for (const rows of chunks) {
    const [first] = rows;
    if (first && !(await addToChunk(first, rows, 'after'))) return false;
  }
  return true;
}

/** Those that have a place in the mirror already are newer there. */
async function addSubscriptions(
  stored: Readonly<Record<string, unknown>>,
  former: unknown,
): Promise<boolean> {
  const lacking = readFormerSubscriptions(former).filter(({ row }) => !(subscriptionKey(row.id) in stored));
  const values = lacking.map((one) => [subscriptionKey(one.row.id), packSubscription(one)]);
  return await writeManyLocal(Object.fromEntries(values));
}
