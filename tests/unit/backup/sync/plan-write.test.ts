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
const content = contentOf(2, 3);
const removed = (daysAgo: number): MergeRecord => ({
  ...subscriptionRecord(7),
  removed: { stamp: makeStamp(now - daysAgo * day, 0, 'abcdef01'), reason: 'person' },
});
const withRemoval = (daysAgo: number): SyncContent => ({
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
  ['is told for 180 days', 179, now, true],
  ['is told no longer', 181, now, false],
  ['is told where no clock can be trusted', 181, Number.POSITIVE_INFINITY, true],
])('a removal %s', (_, daysAgo, clock, isTold) => {
  const records = plan({ ...content, records: [] }, withRemoval(daysAgo), clock) ?? [];
  expect(records.some(({ id }) => id === removed(1).id)).toBe(isTold);
});

it('writes nothing for a removal alone that has been told for long enough, here or there', () => {
  expect(plan(withRemoval(181), withRemoval(181))).toBeNull();
  expect(plan(content, withRemoval(181))).toBeNull();
  expect(plan(content, withRemoval(179))).not.toBeNull();
});
