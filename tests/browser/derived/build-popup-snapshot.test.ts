import '../store/fake-extension.ts';
import { beforeEach, expect, it } from 'vitest';
import { buildPopupFront } from '../../../utils/derived/build-popup-snapshot.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { check, day, entry, issueOf, startAfresh, subscribe, thursday } from '../store/fixtures.ts';

/** Of the home newsletter `early` and `late`, found together: the newest alone is unread; of another one `other`. */
beforeEach(async () => {
  await startAfresh();
  await subscribe({ id: 'other' });
  await check([entry('late', thursday + 7 * day), entry('early', thursday)]);
  await check([entry('other', thursday + day)], { newsletterId: 'other' });
});

const front = async (newsletterId: string | null, issueId: string | null = null, listed = 5) =>
  await buildPopupFront({ newsletterId, issueId, listed });
const id = async (slug: string, newsletterId = 'home') => (await issueOf(slug, newsletterId)).id;

it('shows the newest issue, or the one chosen, with its note', async () => {
  expect((await front('home'))?.shown).toMatchObject({ title: 'late', unread: true, note: '' });
  await recordReading(await id('early'), { kind: 'noted', note: 'Ask again.' }, thursday + 9 * day);
  expect((await front('home', await id('early')))?.shown).toMatchObject({
    title: 'early',
    note: 'Ask again.',
  });
  expect((await front('home', 'unknown'))?.shown?.title).toBe('late');
});

it('tells three states apart: unread, read, and earlier, which a mark and its opposite end', async () => {
  const states = async () =>
    (await front('home'))?.recent.map(({ unread, isEarlier }) => [unread, isEarlier]);
  expect(await states()).toEqual([
    [true, false],
    [false, true],
  ]);
  await recordReading(await id('early'), { kind: 'marked' }, thursday + 9 * day);
  await recordReading(await id('late'), { kind: 'marked' }, thursday + 9 * day);
  expect(await states()).toEqual([
    [false, false],
    [false, false],
  ]);
});

it('lists as many as asked for, and says whether there are more', async () => {
  expect(await front('home', null, 1)).toMatchObject({ recent: [{ title: 'late' }], hasMore: true });
  expect(await front('home', null, 2)).toMatchObject({ hasMore: false });
});

it('shows what is unread of all newsletters, with no checks of one', async () => {
  const all = await front(null);
  expect(all).toMatchObject({ newsletterId: null, status: null, shown: { title: 'late' } });
  expect(all?.recent.map(({ newsletterId }) => newsletterId)).toEqual(['home', 'other']);
  expect(all?.nextUnreadId).toBe(await id('other', 'other'));
  expect(await front('unknown')).toBeNull();
});
