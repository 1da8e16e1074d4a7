import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { makeStamp } from '../../../../utils/backup/merge/make-stamp.ts';
import type { MergeRecord } from '../../../../utils/backup/merge/types.ts';
import { keepRemovedForGood, listRemovedForGood } from '../../../../utils/backup/records/removed-for-good.ts';

const day = 24 * 60 * 60_000;
const now = 1_800_000_000_000;

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const removal = (daysAgo: number, id = 'gone.example'): MergeRecord => ({
  ...{ kind: 'subscription', id, texts: {}, events: {} },
  fields: { address: { value: `https://${id}`, stamp: makeStamp(1, 0, 'b') } },
  removed: { stamp: makeStamp(now - daysAgo * day, 0, 'b'), reason: 'person' },
});
const listStamps = async () => (await listRemovedForGood()).map(({ removed }) => removed?.stamp);

it.each([
  [[1, 100], 1],
  [[100, 1], 1],
  [[1, 200], 1],
  [[200, 1], 1],
  [[200], null],
])('remembers the last of the removals of one newsletter, %j days ago: %j', async (ages, kept) => {
  for (const age of ages) await keepRemovedForGood([removal(age)], now);
  expect(await listStamps()).toEqual(kept === null ? [] : [removal(kept).removed?.stamp]);
});

it('remembers what two that remove at once tell', async () => {
  await Promise.all(['a.example', 'b.example'].map((id) => keepRemovedForGood([removal(1, id)], now)));
  expect((await listRemovedForGood()).map(({ id }) => id)).toEqual(['a.example', 'b.example']);
});

it('writes over nothing that cannot be read', async () => {
  await keepRemovedForGood([removal(1, 'a.example')], now);
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('broken'));
  await keepRemovedForGood([removal(1, 'b.example')], now);
  vi.restoreAllMocks();
  expect((await listRemovedForGood()).map(({ id }) => id)).toEqual(['a.example']);
});
