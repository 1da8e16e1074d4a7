import { isRemoved } from './is-removed.ts';
import { parseStamp } from './make-stamp.ts';
import type { MergeRecord } from './types.ts';

/** How long it is remembered that something was removed: a machine that was away for longer may bring it back. */
export const removalLivesMs = 180 * 24 * 60 * 60_000;

/** The records without those that were removed more than 180 days ago. @param now epoch ms; none are old to `Infinity` (`trustedNow`) */
export function dropOldRemovals(records: readonly MergeRecord[], now: number): MergeRecord[] {
  const isTrusted = Number.isFinite(now);
  return records.filter(
    (record) =>
      !isTrusted || !isRemoved(record) || parseStamp(record.removed?.stamp ?? '').ms > now - removalLivesMs,
  );
}
