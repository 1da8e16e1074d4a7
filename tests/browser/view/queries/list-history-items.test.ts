import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../../utils/store/database.ts';
import { recordReading } from '../../../../utils/store/ledger.ts';
import { updateSubscription } from '../../../../utils/store/newsletters.ts';
import {
  findHistoryItems,
  goneId,
  listHistoryItems,
} from '../../../../utils/view/queries/list-history-items.ts';
import type { HistoryFilter } from '../../../../utils/view/types.ts';
import { check, day, entry, ever, issueOf, startAfresh, subscribe, thursday } from '../../store/fixtures.ts';

/** Three unread issues, newest c, of which c was then read. */
beforeEach(async () => {
  await startAfresh();
  for (const [slug, at] of [
    ['a', thursday],
    ['b', thursday + 7 * day],
    ['c', thursday + 14 * day],
  ] as const)
    await check([entry(slug, at)]);
  await recordReading((await issueOf('c')).id, { kind: 'marked' }, thursday + 30 * day);
});

const titles = async (
  newsletterId: string | null,
  list: HistoryFilter,
  { limit = 9, order = 'newest' as 'newest' | 'oldest', time = ever } = {},
) => (await listHistoryItems({ newsletterId, list, ...time }, order, limit)).map(({ title }) => title);

it('lists with what was done, from either end', async () => {
  const items = await listHistoryItems({ ...ever, newsletterId: 'home', list: 'all' }, 'newest', 9);
  expect(items.map(({ title, state, readAt, isStored }) => [title, state, readAt, isStored])).toEqual([
    ['c', 'read', thursday + 30 * day, true],
    ['b', 'unread', null, true],
    ['a', 'unread', null, true],
  ]);
  expect(await titles('home', 'all', { order: 'oldest', limit: 2 })).toEqual(['a', 'b']);
});

it('filters by read state and by time, and keeps to the limit', async () => {
  expect(await titles('home', 'unread')).toEqual(['b', 'a']);
  expect(await titles('home', 'read')).toEqual(['c']);
  expect(await titles('home', 'unread', { limit: 1 })).toEqual(['b']);
  const time = { from: thursday, to: thursday + 7 * day };
  expect(await titles('home', 'all', { time })).toEqual(['a']);
  expect(await titles(null, 'unread', { time })).toEqual(['a']);
});

it('takes an old issue that was never opened for one from earlier, neither read nor unread', async () => {
  await check([entry('old', thursday - 300 * day)]);
  expect(await titles('home', 'read')).toEqual(['c']);
  expect(await titles('home', 'unread')).toEqual(['b', 'a']);
  const { id } = await issueOf('old');
  expect((await findHistoryItems([id])).get(id)).toMatchObject({ title: 'old', state: 'earlier' });
});

it('leaves out those of a newsletter that was removed', async () => {
  await subscribe({ id: 'other' });
  await check([entry('x', thursday + 10 * day)], { newsletterId: 'other' });
  expect(await titles(null, 'all')).toEqual(['c', 'x', 'b', 'a']);
  await updateSubscription('other', { removedAt: thursday });
  expect(await titles(null, 'all')).toEqual(['c', 'b', 'a']);
});

it('finds lines by their ids, of what is no longer stored too, and leaves out what is nowhere', async () => {
  const [b, c] = [await issueOf('b'), await issueOf('c')];
  await database.issues.delete(c.id);
  const items = await findHistoryItems([b.id, goneId(c), c.id, goneId({ ...c, identity: 'none' })]);
  expect([...items].map(([id, { title, isStored, state }]) => [id, title, isStored, state])).toEqual([
    [b.id, 'b', true, 'unread'],
    [goneId(c), 'c', false, 'read'],
  ]);
});
