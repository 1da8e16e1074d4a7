import { beforeEach, expect, it } from 'vitest';
import { commitCheck } from '../../../utils/store/commit-check.ts';
import {
  countIssues,
  countUnread,
  countUnreadOf,
  findNewestIssue,
  listAddresses,
  listPublishTimes,
  listRecentIssues,
  listUnannounced,
  listUnread,
  markAnnounced,
} from '../../../utils/store/issues.ts';
import { day, entry, startAfresh, thursday } from './fixtures.ts';

beforeEach(async () => {
  await startAfresh();
  const store = (slug: string, at: number) =>
    commitCheck({
      newsletterId: 'home',
      found: [entry(slug, at)],
      change: () => ({ lastSuccessAt: at }),
      now: at,
    });
  await store('a', thursday);
  await store('b', thursday + 7 * day);
  await store('c', thursday + 14 * day);
});

it('lists newest first and no more than asked for', async () => {
  expect((await listRecentIssues('home', 2)).map(({ parts }) => parts.title)).toEqual(['c', 'b']);
  expect((await listUnread('home', 1)).map(({ parts }) => parts.title)).toEqual(['c']);
  expect((await findNewestIssue('home'))?.parts.title).toBe('c');
});

it('keeps newsletters apart', async () => {
  expect(await listRecentIssues('other', 5)).toEqual([]);
  expect(await countIssues('other')).toBe(0);
});

it('counts by read state', async () => {
  expect([await countIssues('home'), await countUnreadOf('home'), await countUnread()]).toEqual([3, 3, 3]);
});

it('knows when issues came out and where they are', async () => {
  expect(await listPublishTimes('home', 2)).toEqual([thursday + 14 * day, thursday + 7 * day]);
  expect([...(await listAddresses('home', 2))]).toEqual([
    'https://news.example/p/c',
    'https://news.example/p/b',
  ]);
});

it('tells of each issue until it is marked as told', async () => {
  const untold = await listUnannounced('home');
  expect(untold.map(({ parts }) => parts.title)).toEqual(['c', 'b']);
  await markAnnounced(untold.map(({ id }) => id));
  expect(await listUnannounced('home')).toEqual([]);
});
