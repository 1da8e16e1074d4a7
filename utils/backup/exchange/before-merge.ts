import { readLocal, removeLocal, writeLocal } from '../../platform/local.ts';
import { isMergeRecord } from '../merge/is-merge-record.ts';
import type { MergeRecord } from '../merge/types.ts';

const key = 'beforeMerge';
/** For how long what came in first can be taken back. */
const keptMs = 30 * 24 * 60 * 60_000;

/** What was here before the first exchange, and which readings came by it. */
export interface BeforeMerge {
  /** The name of the set that was joined. */
  set: string;
  /** Epoch ms. */
  at: number;
  /** Subscriptions and settings. */
  records: readonly MergeRecord[];
  readings: readonly { newsletterId: string; identity: string; keys: readonly string[] }[];
}

export async function saveBeforeMerge(before: BeforeMerge): Promise<boolean> {
  return await writeLocal(key, before);
}

/** Until when it can be taken back, epoch ms. */
export const undoableUntil = ({ at }: Pick<BeforeMerge, 'at'>): number => at + keptMs;

/** Null when there is nothing to take back, or it is more than 30 days ago. @param now epoch ms */
export async function readBeforeMerge(now: number): Promise<BeforeMerge | null> {
  const { set, at, records, readings } = ((await readLocal(key)) ?? {}) as Partial<Record<string, unknown>>;
  if (typeof at !== 'number' || now - at > keptMs || !Array.isArray(records) || !Array.isArray(readings))
    return null;
  // A former version did not note the set.
  const joined = typeof set === 'string' ? set : '';
  return { set: joined, at, records: records.filter(isMergeRecord), readings: readings.filter(isReading) };
}

export async function removeBeforeMerge(): Promise<void> {
  await removeLocal(key);
}

function isReading(value: unknown): value is BeforeMerge['readings'][number] {
  const { newsletterId, identity, keys } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof newsletterId === 'string' && typeof identity === 'string' && Array.isArray(keys);
}
