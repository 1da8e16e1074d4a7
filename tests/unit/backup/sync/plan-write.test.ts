import { expect, it } from 'vitest';
import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import type { MergeRecord } from '../../../../utils/backup/merge/types.ts';
import { packShards } from '../../../../utils/backup/sync/pack-shards.ts';
import { planWrite } from '../../../../utils/backup/sync/plan-write.ts';
import { contentOf as areaContentOf, readArea } from '../../../../utils/backup/sync/read-area.ts';
import type { SyncContent } from '../../../../utils/backup/sync/types.ts';
import { contentOf, subscriptionRecord } from './content-of.ts';

const day = 24 * 60 * 60_000;
const now = Date.UTC(2028, 0, 4);
const small = contentOf(2, 3);
/** More marks than there is room for. */
const full = contentOf(3, 2000);
const removed = (daysAgo: number): MergeRecord => ({
  ...subscriptionRecord(7),
  removed: { stamp: makeStamp(now - daysAgo * day, 0, 'abcdef01'), reason: 'person' },
});
const withRemoval = (content: SyncContent, daysAgo: number): SyncContent => ({
  ...content,
  records: [...content.records, removed(daysAgo)],
});

/** What would lie there; null where nothing is written. */
function plan(there: SyncContent, merged: SyncContent, clock = now): readonly MergeRecord[] | null {
  const { shards } = packShards(there);
  const items = {
    ...shards,
    pointer: { version: 1, set: 'mine', shards: Object.keys(shards), devices: {} },
  };
  const area = readArea(items);
  if (area.kind === 'unknown') throw new Error('not an area');
  const device = { at: clock, browser: 'Firefox' };
  const { write } = planWrite(area, items, merged, { set: 'mine', id: 'a', device, now: clock });
  if (!write) return null;
  const next = readArea({ ...items, ...write.shards, pointer: write.pointer });
  return next.kind === 'unknown' ? [] : areaContentOf(next).records;
}

it.each([
  ['for 180 days', full, 179, now, true],
  ['no longer where there is no room', full, 181, now, false],
  ['as long as there is room', small, 181, now, true],
  ['where no clock can be trusted', full, 181, Number.POSITIVE_INFINITY, true],
])('tells of a removal %s', (_, content, daysAgo, clock, isTold) => {
  const records = plan(small, withRemoval(content, daysAgo), clock) ?? [];
  expect(records.some(({ id }) => id === removed(1).id)).toBe(isTold);
});

it('writes nothing where all of it lies there', () => {
  expect(plan(withRemoval(small, 181), withRemoval(small, 181))).toBeNull();
  expect(plan(full, withRemoval(full, 181))).toBeNull();
  expect(plan(full, withRemoval(full, 179))).not.toBeNull();
});
