import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import { listUnfinished, noteUnfinished, removeUnfinished } from '../../../utils/store/unfinished.ts';

beforeEach(() => database.unfinished.clear());

it('has one row for each thing to refresh, however often it changes', async () => {
  for (const _ of [1, 2]) {
    await noteUnfinished({ newsletterId: 'a' });
    await noteUnfinished({ newsletterId: 'a', chunk: '2026-10.0' });
    await noteUnfinished({ newsletterId: 'a', isSubscription: true });
    await noteUnfinished({ newsletterId: 'b' });
  }
  const rows = await listUnfinished();
  expect(
    rows.map(({ newsletterId, chunk, isSubscription, times }) => [
      newsletterId,
      chunk,
      isSubscription,
      times,
    ]),
  ).toEqual([
    ['a', null, false, 2],
    ['a', null, true, 2],
    ['a', '2026-10.0', false, 2],
    ['b', null, false, 2],
  ]);
});

it('keeps what changed once more while it was refreshed', async () => {
  await noteUnfinished({ newsletterId: 'a' });
  await noteUnfinished({ newsletterId: 'b' });
  const seen = await listUnfinished();
  await noteUnfinished({ newsletterId: 'b' });
  await removeUnfinished(seen);
  const left = await listUnfinished();
  expect(left.map(({ newsletterId }) => newsletterId)).toEqual(['b']);
  await removeUnfinished(left);
  await removeUnfinished(left);
  expect(await listUnfinished()).toEqual([]);
});

it('is not noted where the change itself fails', async () => {
  const change = database.transaction('rw', database.unfinished, async () => {
    await noteUnfinished({ newsletterId: 'a' });
    throw new Error('broken');
  });
  await expect(change).rejects.toThrow('broken');
  expect(await listUnfinished()).toEqual([]);
});
