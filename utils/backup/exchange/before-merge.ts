import { readLocal, removeLocal, writeLocal } from '../../platform/local.ts';
import { isObject } from '../../text/is-object.ts';
import { isMergeRecord } from '../merge/is-merge-record.ts';
import type { MergeRecord } from '../merge/types.ts';

const key = 'beforeMerge';
/** For how long what came in first can be taken back. */
const keptMs = 30 * 24 * 60 * 60_000;

/** What was here before the first exchange, and what came by it. */
export interface BeforeMerge {
  /** The name of the set that was joined. */
  set: string;
  /** Epoch ms. */
  at: number;
  /** Subscriptions and settings. */
  records: readonly MergeRecord[];
  readings: readonly { newsletterId: string; identity: string; keys: readonly string[] }[];
  /** By `recordKey`, the fields that came, and `removed`: what a file brings later is not of the exchange. Null where that was not noted. */
  came: Readonly<Record<string, readonly string[]>> | null;
}

export async function saveBeforeMerge(before: BeforeMerge): Promise<boolean> {
  return await writeLocal(key, before);
}

/** Until when it can be taken back, epoch ms. */
export const undoableUntil = ({ at }: Pick<BeforeMerge, 'at'>): number => at + keptMs;

/** Null when there is nothing to take back, or it is more than 30 days ago. @param now epoch ms */
export async function readBeforeMerge(now: number): Promise<BeforeMerge | null> {
  const { set, at, records, readings, came } = ((await readLocal(key)) ?? {}) as Partial<
    Record<string, unknown>
  >;
  if (typeof at !== 'number' || now - at > keptMs || !Array.isArray(records) || !Array.isArray(readings))
    return null;
  // A former version noted neither the set nor what came.
  const joined = typeof set === 'string' ? set : '';
  return {
    ...{ set: joined, at, records: records.filter(isMergeRecord), readings: readings.filter(isReading) },
    came: isObject(came) ? Object.fromEntries(Object.entries(came).filter(isNames)) : null,
  };
}

export async function removeBeforeMerge(): Promise<void> {
  await removeLocal(key);
}

const isNames = (entry: [string, unknown]): entry is [string, string[]] => Array.isArray(entry[1]);

function isReading(value: unknown): value is BeforeMerge['readings'][number] {
  const { newsletterId, identity, keys } = (value ?? {}) as Partial<Record<string, unknown>>;
  return typeof newsletterId === 'string' && typeof identity === 'string' && Array.isArray(keys);
}
