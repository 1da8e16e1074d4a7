import { findMergedSubscription, putMergedSubscription } from '../../store/merged-rows.ts';
import { isRemoved } from '../merge/is-removed.ts';
import { isSameRecord } from '../merge/is-same-record.ts';
import { mergeRecord } from '../merge/merge-record.ts';
import { restamp } from '../merge/restamp.ts';
import type { MergeRecord } from '../merge/types.ts';
import { spareOther } from './spare-other.ts';
import { toSubscriptionRecord, toSubscriptionRow } from './subscription-record.ts';
import type { Keeping } from './types.ts';

/**
 * Takes in a subscription. The home newsletter (`addedAt` 0) is never removed by it. Call it in `inMerge`.
 *
 * @param former what is remembered of one that was removed for good; undefined for none
 * @returns `unknown` for one that is removed and not here
 */
export async function keepSubscription(
  record: MergeRecord,
  former: MergeRecord | undefined,
  { device, clamps, now }: Keeping,
): Promise<'written' | 'same' | 'unknown'> {
  const present = await findMergedSubscription(record.id);
  const own = present ? toSubscriptionRecord(present.row, present.source, former, device) : (former ?? null);
  const incoming = present && own ? spareOther(record, own, device) : record;
  const merged = mergeRecord(own ? restamp(own, clamps) : incoming, incoming);
  const taken = present?.row.addedAt === 0 ? { ...merged, removed: null } : merged;
  if (!present && isRemoved(taken)) return 'unknown';
  if (present && own && isSameRecord(own, taken)) return 'same';
  const next = toSubscriptionRow(taken, present?.row, now);
  if (!next) return 'same';
  await putMergedSubscription(next.row, next.source);
  return 'written';
}
