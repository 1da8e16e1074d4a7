import { database } from './database.ts';
import type { UnfinishedRow } from './types.ts';
import { untoldKey } from './untold.ts';

interface Changed {
  newsletterId: string;
  /** The piece of the ledger's mirror that changed. */
  chunk?: string;
  isSubscription?: boolean;
  kept?: NonNullable<UnfinishedRow['kept']>;
}

/** Notes, in the transaction of a change, that snapshot, badge and mirror have to follow it. */
export async function noteUnfinished({
  newsletterId,
  chunk,
  isSubscription = false,
  kept,
}: Changed): Promise<void> {
  const key = `${newsletterId} ${chunk ?? ''} ${isSubscription ? 'subscription' : ''}${kept ? `${kept.kind} ${kept.id}` : ''}`;
  const present = await database.unfinished.get(key);
  const times = (present?.times ?? 0) + 1;
  const row = { key, newsletterId, chunk: chunk ?? null, isSubscription, times };
  await database.unfinished.put(kept ? { ...row, kept } : row);
}

export async function listUnfinished(): Promise<UnfinishedRow[]> {
  return await database.unfinished.where('key').notEqual(untoldKey).toArray();
}

/** Takes these off the list, but for those that have changed once more since they were read. */
export async function removeUnfinished(rows: readonly UnfinishedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await database.transaction('rw', database.unfinished, async () => {
    const present = await database.unfinished.bulkGet(rows.map(({ key }) => key));
    const done = rows.filter((row, at) => present[at]?.times === row.times);
    await database.unfinished.bulkDelete(done.map(({ key }) => key));
  });
}
