import { parseStamp } from './make-stamp.ts';
import type { Stamp, Text } from './types.ts';

type Version = Text['versions'][number];

/**
 * A text of two machines. What one of them has and the other has never seen stays; what the other has seen and has no more was
 * written over there. Both may have it: commutative, associative, idempotent.
 */
export function mergeTexts(a: Text, b: Text): Text {
  const versions = new Map<string, Version>();
  for (const one of [...standing(a, b), ...standing(b, a)]) versions.set(`${one.stamp} ${one.value}`, one);
  const inOrder = [...versions].sort(([one], [other]) => (one < other ? -1 : 1));
  return { versions: inOrder.map(([, version]) => version), seen: latestOfEach([...a.seen, ...b.seen]) };
}

function standing(own: Text, other: Text): Version[] {
  const there = new Set(other.versions.map(({ stamp }) => stamp));
  const seen = new Map(other.seen.map((stamp) => [parseStamp(stamp).device, stamp]));
  return own.versions.filter(
    ({ stamp }) => there.has(stamp) || stamp > (seen.get(parseStamp(stamp).device) ?? ''),
  );
}

/** The latest stamp of each device, ascending. */
export function latestOfEach(stamps: readonly Stamp[]): Stamp[] {
  const latest = new Map<string, Stamp>();
  for (const stamp of stamps) {
    const { device } = parseStamp(stamp);
    if (stamp > (latest.get(device) ?? '')) latest.set(device, stamp);
  }
  return [...latest.values()].sort();
}
