import { beforeEach, expect, it } from 'vitest';
import { sourceKey } from '../../../utils/address/source-key.ts';
import { findCheckState } from '../../../utils/store/check-states.ts';
import { database } from '../../../utils/store/database.ts';
import {
  ensureNewsletters,
  findFirstActive,
  findFirstSubscription,
  findNewsletter,
  listNewsletters,
  listRemovedNewsletters,
  listSubscribedBy,
  listSubscriptions,
  updateSubscription,
} from '../../../utils/store/newsletters.ts';
import { check, feedOf, startAfresh, subscribe, subscription, thursday } from './fixtures.ts';

beforeEach(async () => {
  await startAfresh();
  await subscribe({ id: 'b', addedAt: 1 });
  await subscribe({ id: 'a', addedAt: 2 });
});

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

it('lists the home newsletter first, then the others as they were added', async () => {
  expect(ids(await listNewsletters())).toEqual(['home', 'b', 'a']);
  expect(ids(await listSubscriptions())).toEqual(['home', 'b', 'a']);
});

it('lists paused ones, and not removed ones', async () => {
  await updateSubscription('b', { removedAt: 5 });
  await updateSubscription('a', { pausedAt: 5 });
  expect(ids(await listNewsletters())).toEqual(['home', 'a']);
  expect(ids(await listRemovedNewsletters())).toEqual(['b']);
});

it('finds the first there is, and the first that is looked for', async () => {
  expect((await findFirstSubscription())?.id).toBe('home');
  await updateSubscription('home', { pausedAt: 5 });
  expect((await findFirstSubscription())?.id).toBe('home');
  expect((await findFirstActive())?.id).toBe('b');
  await updateSubscription('home', { removedAt: 5 });
  await updateSubscription('b', { removedAt: 5 });
  expect((await findFirstSubscription())?.id).toBe('a');
  expect(await findFirstActive()).toMatchObject({ id: 'a', source: feedOf('a') });
});

it('shows what was chosen with where checking stands, also where that was lost', async () => {
  await check([], { newsletterId: 'a', now: thursday });
  expect(await findNewsletter('a')).toMatchObject({ name: 'a', lastCheckAt: thursday, failures: 0 });
  await database.checkStates.clear();
  expect(await findNewsletter('a')).toMatchObject({ name: 'a', lastCheckAt: null, nextCheckAt: 0 });
  expect((await listNewsletters()).at(-1)).toMatchObject({ name: 'a', lastCheckAt: null });
  expect(await findNewsletter('unknown')).toBeUndefined();
});

it('finds a newsletter by its address and by where it is read from, unless it was removed', async () => {
  const by = async (url: string) => ids(await listSubscribedBy([sourceKey(url), 'nobody']));
  expect(await by('https://a.example')).toEqual(['a']);
  expect(await by('https://a.example/feed')).toEqual(['a']);
  await updateSubscription('a', { removedAt: 5 });
  expect(await by('https://a.example')).toEqual([]);
});

it('adds what is not there, due at once, and leaves what is', async () => {
  const rows = ['a', 'c'].map((id) => ({ row: subscription({ id, name: 'New' }), source: feedOf('c') }));
  expect(ids(await ensureNewsletters(rows))).toEqual(['c']);
  expect((await findNewsletter('a'))?.name).toBe('a');
  expect(await findCheckState('c')).toMatchObject({
    ...{ dueAt: 0, source: feedOf('c'), sourceKey: sourceKey('https://c.example/feed') },
  });
  expect(await ensureNewsletters(rows)).toEqual([]);
});

it('adds a paused one that is not due, and keeps where checking stood', async () => {
  await database.checkStates.put({ ...(await findCheckState('c')), failures: 3 });
  await subscribe({ id: 'c' });
  await subscribe({ id: 'd', pausedAt: 5 });
  expect((await findCheckState('c')).failures).toBe(3);
  expect((await findCheckState('d')).dueAt).toBeNull();
});

it('a check writes nothing that a person chose meanwhile', async () => {
  const chosen = { name: 'Mine', isNamed: true, isMuted: true, address: 'https://c.example' };
  await updateSubscription('a', chosen);
  await check([], { newsletterId: 'a', feedTitle: 'The Letter' });
  expect(await findNewsletter('a')).toMatchObject(chosen);
});

it('changes what is there and nothing else, and notes it for the views', async () => {
  await database.unfinished.clear();
  await updateSubscription('unknown', { name: 'x' });
  expect([await database.newsletters.count(), await database.unfinished.count()]).toEqual([3, 0]);
  await updateSubscription('a', { name: 'Mine' }, { source: feedOf('moved'), nextCheckAt: 7 });
  expect(await findNewsletter('a')).toMatchObject({ name: 'Mine', source: feedOf('moved') });
  expect((await findCheckState('a')).dueAt).toBe(7);
  expect(await database.unfinished.toArray()).toMatchObject([{ newsletterId: 'a', isSubscription: true }]);
});
