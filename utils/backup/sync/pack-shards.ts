import { shortHash } from '../../identity/hash-text.ts';
import { canonicalText } from '../canonical-text.ts';
import { isRemoved } from '../merge/is-removed.ts';
import { recordKey } from '../merge/merge-records.ts';
import type { MergeRecord } from '../merge/types.ts';
import { countBytes } from './count-bytes.ts';
import { contentBytes, shardBytes } from './limits.ts';
import { mergeMarks } from './merge-marks.ts';
import { markBytes, packMarks } from './pack-marks.ts';
import { packRecord } from './pack-record.ts';
import type { Mark, SyncContent } from './types.ts';

export const shardStart = 'shard.';

/** As many clamps as are kept: one is made by each change on a machine whose clock is far ahead. */
const mostClamps = 100;
/** Characters of `shortHash`. */
const longestHash = 11;

/** What lies in a shard, by what it holds. */
type Shard = { records: readonly unknown[] } | { marks: string } | { clamps: SyncContent['clamps'] };

/** The shards, by keys that are hashes of what they hold: the same content lies under the same keys, whoever writes it. */
export interface Packed {
  shards: Record<string, Shard>;
  /** What does not fit: newsletters too large for an item or for all, and the oldest marks. */
  leftOut: { records: number; marks: number };
}

/**
 * Content as shards, none larger than an item may be, all together within `contentBytes`. Marks are put together by the month in
 * which they were made, those of former years by the year, so that what is done today writes little of what was done before.
 */
export function packShards({ records, marks, clamps }: SyncContent): Packed {
  const { runs, left } = packRecords(records);
  const shards: Shard[] = runs.map((run) => ({ records: run }));
  const kept = Object.entries(clamps).sort().slice(-mostClamps);
  if (kept.length > 0) shards.push({ clamps: Object.fromEntries(kept) });
  const fitting = cutMarks(marks, contentBytes - bytesOf(shards));
  shards.push(...packMonths(fitting));
  return {
    shards: Object.fromEntries(shards.map((shard) => [keyOf(shard), shard])),
    leftOut: { records: left, marks: marks.length - fitting.length },
  };
}

const keyOf = (shard: Shard) => `${shardStart}${shortHash(canonicalText(shard))}`;

/** With their keys, and their names in the pointer. */
const bytesOf = (shards: readonly Shard[]) =>
  shards.reduce((sum, shard) => sum + countBytes(shardStart, shard) + 2 * longestHash, 0);

/** The last ones that fit into so many bytes. */
function cutMarks(marks: readonly Mark[], room: number): Mark[] {
  let fitting = mergeMarks(marks, [], Math.floor(room / markBytes));
  for (let bytes = bytesOf(packMonths(fitting)); bytes > room; bytes = bytesOf(packMonths(fitting)))
    fitting = mergeMarks(
      fitting,
      [],
      Math.min(fitting.length - 1, Math.floor((fitting.length * room) / bytes)),
    );
  return fitting;
}

function packRecords(records: SyncContent['records']): { runs: unknown[][]; left: number } {
  // What was removed is what is missed least.
  const rank = (record: MergeRecord) => `${isRemoved(record) ? 1 : 0} ${recordKey(record)}`;
  const inOrder = records.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const runs: unknown[][] = [];
  let [left, inRun, inAll] = [0, shardBytes, 0];
  for (const record of inOrder) {
    const packed = packRecord(record);
    const bytes = countBytes('', packed) + 1;
    // What has once been taken by records is never more than leaves room for half a year of marks.
    if (!packed || bytes > shardBytes || inAll + bytes > contentBytes * 0.75) {
      left += record.kind === 'subscription' && !isRemoved(record) ? 1 : 0;
      continue;
    }
    if (inRun + bytes > shardBytes) {
      runs.push([]);
      inRun = 0;
    }
    runs.at(-1)?.push(packed);
    inRun += bytes;
    inAll += bytes;
  }
  return { runs, left };
}

function packMonths(marks: readonly Mark[]): Shard[] {
  const inOrder = marks.toSorted((a, b) => a.at - b.at || (a.hash < b.hash ? -1 : 1));
  const atATime = Math.floor(shardBytes / markBytes);
  const yearOf = (at: number) => new Date(at).toISOString().slice(0, 4);
  const last = yearOf(inOrder.at(-1)?.at ?? 0);
  // What is years old seldom changes, and takes less in one than in twelve.
  const periodOf = ({ at }: Mark) =>
    yearOf(at) === last ? new Date(at).toISOString().slice(0, 7) : yearOf(at);
  return [...Map.groupBy(inOrder, periodOf).values()].flatMap((period) =>
    Array.from({ length: Math.ceil(period.length / atATime) }, (_, part) => ({
      marks: packMarks(period.slice(part * atATime, (part + 1) * atATime)),
    })),
  );
}
