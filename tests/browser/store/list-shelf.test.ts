import { beforeEach, expect, it } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import { listShelf } from '../../../utils/store/list-shelf.ts';
import { updateSubscription } from '../../../utils/store/newsletters.ts';
import type { ShelfRow } from '../../../utils/store/types.ts';
import { day, everywhere, startAfresh, subscribe, thursday } from './fixtures.ts';

const row = (id: string, age: number, change: Partial<ShelfRow> = {}): ShelfRow => ({
  ...{ id, kind: 'quote', issueId: id, newsletterId: 'home', text: id, author: null, issueTitle: id },
  ...{ publishedAt: thursday - age * day, isDayOnly: false },
  ...change,
});

beforeEach(async () => {
  await startAfresh();
  await subscribe({ id: 'other' });
  await database.shelf.bulkPut([
    row('old', 9),
    row('new', 0),
    row('book', 1, { kind: 'book' }),
    row('of other', 4, { newsletterId: 'other' }),
  ]);
});

const ids = async (...args: Parameters<typeof listShelf>) => (await listShelf(...args)).map(({ id }) => id);

it('lists one kind, newest first, within a time, of one newsletter', async () => {
  expect(await ids('quote', everywhere, 9)).toEqual(['new', 'of other', 'old']);
  expect(await ids('quote', everywhere, 2)).toEqual(['new', 'of other']);
  expect(await ids('book', everywhere, 9)).toEqual(['book']);
  expect(await ids('quote', { ...everywhere, newsletterId: 'home' }, 9)).toEqual(['new', 'old']);
  expect(await ids('quote', { ...everywhere, to: thursday }, 9)).toEqual(['of other', 'old']);
  expect(await ids('quote', { ...everywhere, from: thursday }, 9)).toEqual(['new']);
});

it('leaves out those of a newsletter that was removed', async () => {
  await updateSubscription('other', { removedAt: thursday });
  expect(await ids('quote', everywhere, 9)).toEqual(['new', 'old']);
});
