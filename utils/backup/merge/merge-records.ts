import { mergeRecord } from './merge-record.ts';
import type { MergeRecord } from './types.ts';

/** By it two records are one, and all are in order. */
export const recordKey = ({ kind, id }: Pick<MergeRecord, 'kind' | 'id'>): string => `${kind} ${id}`;

/**
 * What two machines have, or a machine and a file: all of both, those of one kind and id merged, in an order of their own.
 * Commutative, associative and idempotent, so that replicas that have met are the same, in whichever order and however often.
 * It knows no clock: stamps from elsewhere go through `enterRecords` before. Nearly linear.
 */
export function mergeRecords(a: readonly MergeRecord[], b: readonly MergeRecord[]): MergeRecord[] {
  const all = new Map<string, MergeRecord>();
  for (const record of [...a, ...b]) {
    const key = recordKey(record);
    const present = all.get(key);
    // Merged with itself, what is the only one is in the same form as all others.
    all.set(key, mergeRecord(present ?? record, record));
  }
  return [...all].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, record]) => record);
}
