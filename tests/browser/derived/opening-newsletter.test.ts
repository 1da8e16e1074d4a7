import '../store/fake-extension.ts';
import { beforeEach, expect, it } from 'vitest';
import { leavePopupAt } from '../../../utils/derived/leave-popup-at.ts';
import { findOpeningNewsletter } from '../../../utils/derived/opening-newsletter.ts';
import { readPopupSnapshot } from '../../../utils/derived/popup-snapshot.ts';
import { refreshSnapshot } from '../../../utils/derived/refresh-snapshot.ts';
import { database } from '../../../utils/store/database.ts';
import { recordReading } from '../../../utils/store/ledger.ts';
import { local } from '../store/fake-extension.ts';
import { check, day, entry, issueOf, startAfresh, subscribe, thursday } from '../store/fixtures.ts';

/** The home newsletter, and another whose unread issue is newer. */
beforeEach(async () => {
  local.stored.clear();
  await startAfresh();
  await subscribe({ id: 'other' });
  await check([entry('old', thursday)]);
  await check([entry('new', thursday + day)], { newsletterId: 'other' });
  await refreshSnapshot(null);
});

const read = async (slug: string, newsletterId: string) => {
  await recordReading((await issueOf(slug, newsletterId)).id, { kind: 'marked' }, thursday + 9 * day);
  await refreshSnapshot([{ newsletterId, isSubscription: false }]);
};
const shownAt = async () => (await readPopupSnapshot())?.newsletterId;

it('is that of the newest unread issue', async () => {
  expect(await shownAt()).toBe('other');
  await leavePopupAt('other');
  await read('new', 'other');
  expect(await shownAt()).toBe('home');
});

it('is the one it was left at where nothing is unread, while that is there', async () => {
  await read('new', 'other');
  await read('old', 'home');
  expect(await shownAt()).toBe('home');
  await leavePopupAt('other');
  expect(await shownAt()).toBe('other');
  await database.newsletters.update('other', { removedAt: thursday });
  expect(await findOpeningNewsletter()).toBe('home');
});

it('is none before there is a newsletter', async () => {
  await database.newsletters.clear();
  await database.issues.clear();
  expect(await findOpeningNewsletter()).toBeUndefined();
});
