import { clampStamp, isAhead } from './clamp-stamp.ts';
import { makeStamp, parseStamp } from './make-stamp.ts';
import { nextStamp } from './next-stamp.ts';
import { clampedAs, restamp, stampsOf } from './restamp.ts';
import type { Clamps, MergeRecord, Stamp } from './types.ts';

/**
 * Records from elsewhere as they may be merged: stamps more than a day ahead are clamped once, and keep the order they had. What
 * was clamped before, here or where the records come from, takes the same place again: clamped anew at every exchange, a clock
 * that is wrong by years would win at each of them.
 *
 * @param records from a file or another machine
 * @param known all clamps known here and there (`mergeClamps`)
 * @param now epoch ms
 * @returns the records, and all clamps: what this machine has itself is to be restamped by them too (`restamp`)
 */
export function enterRecords(
  records: readonly MergeRecord[],
  known: Clamps,
  now: number,
): { records: MergeRecord[]; clamps: Clamps } {
  const ahead = new Set<Stamp>();
  for (const record of records)
    for (const stamp of stampsOf(record)) {
      // What was clamped once may have been so by a clock that was ahead itself.
      const resolved = clampedAs(stamp, known);
      if (isAhead(resolved, now)) ahead.add(resolved);
    }
  const clamps = ahead.size === 0 ? known : { ...known, ...clampAll([...ahead].sort(), known, now) };
  return { records: records.map((record) => restamp(record, clamps)), clamps };
}

/** Those clamped together keep their order, and come behind those that were clamped at the same moment before. */
function clampAll(ascending: readonly Stamp[], known: Clamps, now: number): Record<Stamp, Stamp> {
  const { ms } = parseStamp(makeStamp(now, 0, ''));
  const before = Object.values(known).filter((stamp) => parseStamp(stamp).ms === ms);
  let last = before.sort().at(-1) ?? '';
  const clamps: Record<Stamp, Stamp> = {};
  for (const stamp of ascending) {
    const clamped = clampStamp(stamp, now);
    last = clamped > last ? clamped : nextStamp(last, now, parseStamp(stamp).device);
    clamps[stamp] = last;
  }
  return clamps;
}

/** All of both; of two for one stamp the earlier, which every machine comes to in the end. */
export function mergeClamps(a: Clamps, b: Clamps): Clamps {
  const all = { ...a };
  for (const [stamp, clamped] of Object.entries(b)) {
    const present = all[stamp];
    all[stamp] = present !== undefined && present < clamped ? present : clamped;
  }
  return all;
}
