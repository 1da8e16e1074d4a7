import { isRemoved } from '../merge/is-removed.ts';
import { makeStamp, parseStamp } from '../merge/make-stamp.ts';
import type { MergeRecord } from '../merge/types.ts';

/**
 * A record from elsewhere as it is taken in beside the one that is here: an addition that was cancelled there is as if it had never
 * been, and takes nothing of what was added here by itself; that this stays is told to the others as later than the cancelling.
 *
 * @param device this machine's name in stamps
 */
export function spareOther(record: MergeRecord, own: MergeRecord | undefined, device: string): MergeRecord {
  const { removed, fields } = record;
  const isCancelled = removed?.reason === 'unchecked' && isRemoved(record);
  if (!isCancelled || !own || isRemoved(own) || own.fields.addedAt?.stamp === fields.addedAt?.stamp)
    return record;
  const stamp = makeStamp(parseStamp(removed.stamp).ms + 1, 0, device);
  return { ...record, fields: {}, removed: { stamp, reason: null } };
}
