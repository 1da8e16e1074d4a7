import { beforeEach, expect, it } from 'vitest';
import { commitCheck } from '../../../../utils/store/commit-check.ts';
import { database } from '../../../../utils/store/database.ts';
import { findNewestIssue } from '../../../../utils/store/issues.ts';
import { recordReading } from '../../../../utils/store/ledger.ts';
import { listHistoryItems } from '../../../../utils/view/queries/list-history-items.ts';
import { day, entry, startAfresh, thursday } from '../../store/fixtures.ts';

/** Three unread issues, newest c, of which c was then read. */
beforeEach(async () => {
  await startAfresh();
  for (const [slug, at] of [
    ['a', thursday],
    ['b', thursday + 7 * day],
    ['c', thursday + 14 * day],
  ] as const) {
    const change = () => ({ lastSuccessAt: at });
    await commitCheck({ newsletterId: 'home', found: [entry(slug, at)], change, now: at });
  }
  const newest = await findNewestIssue('home');
  if (newest) await recordReading(newest, 0, { readAt: 5 });
});

const titles = async (filter: 'all' | 'unread' | 'read', limit = 100) =>
  (await listHistoryItems('home', filter, limit)).items.map(({ title }) => title);

it('lists newest first with what the ledger says', async () => {
  const { items, counts } = await listHistoryItems('home', 'all', 100);
  expect(items.map(({ title, unread, readAt }) => [title, unread, readAt])).toEqual([
    ['c', false, 5],
    ['b', true, null],
    ['a', true, null],
  ]);
  expect(counts).toEqual({ all: 3, unread: 2, read: 1 });
});

it('filters by read state, and keeps to the limit', async () => {
  expect(await titles('unread')).toEqual(['b', 'a']);
  expect(await titles('unread', 1)).toEqual(['b']);
  expect(await titles('read')).toEqual(['c']);
});

it('takes an old issue that was never opened for no reading', async () => {
  await commitCheck({
    newsletterId: 'home',
    found: [entry('old', thursday - 300 * day)],
    change: () => ({}),
    now: thursday + 15 * day,
  });
  const { counts } = await listHistoryItems('home', 'all', 100);
  expect(counts).toEqual({ all: 4, unread: 2, read: 1 });
  expect(await titles('read')).toEqual(['c']);
});

it('remembers what was read of an issue that is no longer stored', async () => {
  await database.issues.clear();
  await commitCheck({
    newsletterId: 'home',
    found: [entry('d', thursday + 21 * day)],
    change: () => ({}),
    now: thursday + 21 * day,
  });
  const { items, counts } = await listHistoryItems('home', 'all', 100);
  expect(items.map(({ title, isStored, unread }) => [title, isStored, unread])).toEqual([
    ['d', true, true],
    ['c', false, false],
  ]);
  expect(counts).toEqual({ all: 2, unread: 1, read: 1 });
  expect(await titles('read')).toEqual(['c']);
  expect(await titles('all', 1)).toEqual(['d']);
});
