import { beforeEach, describe, expect, it } from 'vitest';
import { database } from '../../../../utils/store/database.ts';
import { recordReading } from '../../../../utils/store/ledger.ts';
import { updateSubscription } from '../../../../utils/store/newsletters.ts';
import { purgeNewsletter } from '../../../../utils/store/purge-newsletter.ts';
import { listHistoryItems } from '../../../../utils/view/queries/list-history-items.ts';
import { check, day, entry, issueOf, startAfresh, subscribe, thursday } from '../../store/fixtures.ts';

const mark = async (title: string, id = 'home', kind: 'marked' | 'unmarked' = 'marked') =>
  await recordReading((await issueOf(title, id)).id, { kind }, thursday + 30 * day);

/** Three unread issues, newest c, of which c was then read. */
beforeEach(async () => {
  await startAfresh();
  for (const [slug, at] of [
    ['a', thursday],
    ['b', thursday + 7 * day],
    ['c', thursday + 14 * day],
  ] as const)
    await check([entry(slug, at)]);
  await mark('c');
});

const titles = async (...args: Parameters<typeof listHistoryItems>) =>
  (await listHistoryItems(...args)).items.map(({ title }) => title);

it('lists newest first with what was done', async () => {
  const { items, hasMore } = await listHistoryItems('home', 'all', 100);
  expect(items.map(({ title, unread, readAt, isStored }) => [title, unread, readAt, isStored])).toEqual([
    ['c', false, thursday + 30 * day, true],
    ['b', true, null, true],
    ['a', true, null, true],
  ]);
  expect(hasMore).toBe(false);
});

it('filters by read state, keeps to the limit and says when there are more', async () => {
  expect(await titles('home', 'unread', 100)).toEqual(['b', 'a']);
  expect(await titles('home', 'read', 100)).toEqual(['c']);
  expect(await listHistoryItems('home', 'unread', 1)).toMatchObject({
    items: [{ title: 'b' }],
    hasMore: true,
  });
  expect(await listHistoryItems('home', 'unread', 2)).toMatchObject({ hasMore: false });
});

it('takes an old issue that was never opened for no reading', async () => {
  await check([entry('old', thursday - 300 * day)]);
  expect(await titles('home', 'read', 100)).toEqual(['c']);
});

it('has an issue that was renamed since it was read once, under its newest name', async () => {
  await check([entry('c', thursday + 14 * day, { title: 'Renamed', url: 'https://moved.example/p/c2' })]);
  expect(await titles('home', 'read', 100)).toEqual(['Renamed']);
});

describe('of an issue that is no longer stored', () => {
  beforeEach(async () => {
    await mark('a', 'home', 'unmarked');
    await Promise.all([database.issues.clear(), database.issueBodies.clear()]);
    await database.ledger.toCollection().modify({ isOrphan: 1 });
    await check([entry('d', thursday + 21 * day)]);
  });

  it('remembers what was read', async () => {
    const { items } = await listHistoryItems('home', 'all', 100);
    expect(items.map(({ title, isStored, unread }) => [title, isStored, unread])).toEqual([
      ['d', true, true],
      ['c', false, false],
      ['a', false, true],
    ]);
    expect(await titles('home', 'all', 1)).toEqual(['d']);
  });

  it('has no unread one on a list of things to do, nor among the read ones', async () => {
    expect(await titles('home', 'unread', 100)).toEqual(['d']);
    await database.ledger.toCollection().modify((row) => {
      if (row.title === 'a') row.publishedAt = thursday + 20 * day;
    });
    expect(await listHistoryItems('home', 'read', 0)).toMatchObject({ hasMore: true });
    expect(await titles('home', 'read', 1)).toEqual(['c']);
  });
});

describe('of all newsletters', () => {
  beforeEach(async () => {
    await subscribe({ id: 'other' });
    await check([entry('x', thursday + 10 * day), entry('y', thursday)], { newsletterId: 'other' });
    await mark('x', 'other');
  });

  it('has those of each', async () => {
    expect(await titles(null, 'all', 3)).toEqual(['c', 'x', 'b']);
  });

  it('leaves out one that was removed, and keeps what was read of it once it is deleted', async () => {
    await updateSubscription('other', { removedAt: thursday });
    expect(await titles(null, 'all', 9)).toEqual(['c', 'b', 'a']);
    await purgeNewsletter('other');
    expect(await titles(null, 'read', 9)).toEqual(['c', 'x']);
    expect(await titles('home', 'all', 9)).toEqual(['c', 'b', 'a']);
  });
});
