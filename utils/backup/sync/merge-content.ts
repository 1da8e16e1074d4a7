import { enterRecords, mergeClamps } from '../merge/enter-records.ts';
import { mergeRecords } from '../merge/merge-records.ts';
import { restamp } from '../merge/restamp.ts';
import { fromMarkRecord, toMarkRecord } from './clamp-marks.ts';
import { mergeMarks } from './merge-marks.ts';
import type { SyncContent } from './types.ts';

/** As many marks as could ever fit: cutting to what does fit is packing. */
const mostMarks = 10_000;

/**
 * What this machine has and what lies in the area, as one: stamps that are far ahead are clamped where they enter.
 *
 * @param own with all clamps this machine knows
 * @param now what the clock is trusted to say (`trustedNow`), epoch ms
 * @returns what both are, and what came in, both clamped
 */
export function mergeContent(
  own: SyncContent,
  area: SyncContent,
  now: number,
): { merged: SyncContent; incoming: SyncContent } {
  const known = mergeClamps(own.clamps, area.clamps);
  const { records: entered, clamps } = enterRecords([toMarkRecord(area.marks), ...area.records], known, now);
  const [marks, ...records] = entered;
  const incoming = { records, marks: marks ? fromMarkRecord(marks) : [], clamps };
  const ownMarks = fromMarkRecord(restamp(toMarkRecord(own.marks), clamps));
  const ownRecords = own.records.map((record) => restamp(record, clamps));
  const merged = {
    records: mergeRecords(ownRecords, records),
    marks: mergeMarks(ownMarks, incoming.marks, mostMarks),
    clamps,
  };
  return { merged, incoming };
}
