import { readLocal, readManyLocal, writeLocal } from '../../platform/local.ts';
import { withLock } from '../../platform/locks.ts';
import type { NewsletterRow } from '../../store/types.ts';
import { ensureDevice } from '../ensure-device.ts';
import { dropOldRemovals } from '../merge/drop-old-removals.ts';
import { isMergeRecord } from '../merge/is-merge-record.ts';
import { isRemoved } from '../merge/is-removed.ts';
import { makeStamp } from '../merge/make-stamp.ts';
import { mergeRecords } from '../merge/merge-records.ts';
import type { MergeRecord, RemovalReason } from '../merge/types.ts';
import { toSubscriptionRecord } from './subscription-record.ts';

const key = 'removedForGood';

/** Subscriptions whose rows are gone, so that other machines are told that they were removed: those of the last 180 days. */
export async function listRemovedForGood(): Promise<MergeRecord[]> {
  return removalsIn(await readLocal(key));
}

/**
 * Remembers a subscription that is deleted for good, so that it is removed on other machines too. Where its row is still there, it
 * is told as it is.
 *
 * Takes the lock `merging`.
 *
 * @param now epoch ms
 */
export async function rememberRemoval(
  row: NewsletterRow,
  reason: NonNullable<RemovalReason>,
  now: number,
): Promise<void> {
  const device = await ensureDevice();
  const record = toSubscriptionRecord(row, null, undefined, device);
  const { stamp } = record.removed ?? { stamp: makeStamp(now, 0, device) };
  await keepRemovedForGood([{ ...record, removed: { stamp, reason } }], now);
}

/**
 * The same of records from another machine that were removed there before they were known here. Of several the last removal holds. Takes
 * the lock `merging`.
 */
export async function keepRemovedForGood(records: readonly MergeRecord[], now: number): Promise<void> {
  if (records.length === 0) return;
  await withLock('merging', async () => {
    const stored = await readManyLocal([key]);
    // What cannot be read must not be written over.
    if (!stored) return;
    const all = mergeRecords(removalsIn(stored[key]), records).filter(isRemoved);
    await writeLocal(key, dropOldRemovals(all, now));
  });
}

const removalsIn = (value: unknown) => (Array.isArray(value) ? value.filter(isMergeRecord) : []);
