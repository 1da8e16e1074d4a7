import { dropOldRemovals } from '../merge/drop-old-removals.ts';
import { isSameRecord } from '../merge/is-same-record.ts';
import { mergeRecords } from '../merge/merge-records.ts';
import { mergeMarks } from './merge-marks.ts';
import { type Packed, packShards } from './pack-shards.ts';
import type { AreaItems, AreaState, AreaWrite, Pointer, SyncContent, SyncDevice } from './types.ts';

/**
 * What is to be written so that the area holds `merged`; null where it says all that already. A mark that says the same of an
 * issue as the one that lies there is no reason to write. A removal that has been told for long enough makes room where something
 * does not fit, and not before: a machine whose clock is years ahead finds all of them old.
 *
 * @param set of an area that is begun; that of one there is kept
 * @param device this machine, as it will be told of
 * @param now what the clock is trusted to say, epoch ms
 */
export function planWrite(
  area: Exclude<AreaState, { kind: 'unknown' }>,
  items: AreaItems,
  merged: SyncContent,
  { set, id, device, now }: { set: string; id: string; device: SyncDevice; now: number },
): { write: AreaWrite | null; leftOut: Packed['leftOut'] } {
  const isThere = area.kind === 'set';
  const all = { ...merged, marks: isThere ? settleMarks(merged, area.content) : merged.marks };
  const whole = packShards(all);
  const isFull = whole.leftOut.records + whole.leftOut.marks > 0;
  const settled = isFull ? { ...all, records: dropOldRemovals(all.records, now) } : all;
  const { shards, leftOut } = isFull ? packShards(settled) : whole;
  const keys = Object.keys(shards).sort();
  const former = area.kind === 'set' ? area.pointer : null;
  if (
    former &&
    area.kind === 'set' &&
    area.missing.length === 0 &&
    isSaid(former, keys, area.content, settled)
  )
    return { write: null, leftOut };
  const devices = { ...former?.devices, [id]: device };
  const pointer: Pointer = { version: 1, set: former?.set ?? set, shards: keys, devices };
  const fresh = Object.entries(shards).filter(([key]) => items[key] === undefined);
  return { write: { shards: Object.fromEntries(fresh), pointer }, leftOut };
}

/** What lies there of an issue stays as long as it says the same of it: a read issue that is opened again writes nothing. */
function settleMarks(merged: SyncContent, there: SyncContent): SyncContent['marks'] {
  const known = new Map(there.marks.map((mark) => [mark.hash, mark]));
  const settled = merged.marks.map((mark) => {
    const present = known.get(mark.hash);
    return present?.isRead === mark.isRead ? present : mark;
  });
  return mergeMarks(settled, [], settled.length);
}

function isSaid(
  { shards }: Pointer,
  keys: readonly string[],
  there: SyncContent,
  wanted: SyncContent,
): boolean {
  if (shards.length === keys.length && keys.every((key) => shards.includes(key))) return true;
  // Packed otherwise by another version, the same may be said.
  const [a, b] = [mergeRecords(there.records, []), mergeRecords(wanted.records, [])];
  const isSame = a.length === b.length && a.every((record, at) => b[at] && isSameRecord(record, b[at]));
  return (
    isSame && JSON.stringify([there.marks, there.clamps]) === JSON.stringify([wanted.marks, wanted.clamps])
  );
}
