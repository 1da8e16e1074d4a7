import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPopupSnapshot, writePopupSnapshot } from '../../../utils/derived/popup-snapshot.ts';
import type { PopupSnapshot } from '../../../utils/derived/types.ts';

const { local } = fakeBrowser.storage;

const status: NonNullable<PopupSnapshot['status']> = {
  ...{ last: null, nextCheckAt: 5, reason: { code: 'now' }, error: null, failures: 0 },
  ...{ missingSince: null, isPaused: false },
};
const snapshot: PopupSnapshot = {
  version: 5,
  ...{ newsletterId: 'home', newsletterName: 'Home', address: 'https://news.example/' },
  ...{ shown: null, guides: [], recent: [], hasMore: false, nextUnreadId: null },
  status,
  tabs: [{ id: 'home', name: 'Home', unreadCount: 2 }],
};

beforeEach(() => fakeBrowser.reset());

it('gives back what was written', async () => {
  await writePopupSnapshot(snapshot, null);
  expect(await readPopupSnapshot()).toEqual(snapshot);
});

it('writes the tabs, or what is shown of one newsletter, only where they changed', async () => {
  await writePopupSnapshot(snapshot, null);
  const set = vi.spyOn(local, 'set');
  await writePopupSnapshot(snapshot, await readPopupSnapshot());
  expect(set).not.toHaveBeenCalled();
  const looked = { ...snapshot, status: { ...status, nextCheckAt: 6 } };
  await writePopupSnapshot(looked, await readPopupSnapshot());
  const read = { ...looked, tabs: [{ id: 'home', name: 'Home', unreadCount: 1 }] };
  await writePopupSnapshot(read, await readPopupSnapshot());
  expect(set.mock.calls.map(([items]) => Object.keys(items))).toEqual([['popupSnapshot'], ['popupTabs']]);
  expect(await readPopupSnapshot()).toEqual(read);
});

it.each([
  [{}],
  [{ popupSnapshot: snapshot }],
  [{ popupSnapshot: { ...snapshot, version: 4 }, popupTabs: [] }],
])('has none where %o is stored', async (stored) => {
  await local.set<Record<string, unknown>>(stored);
  expect(await readPopupSnapshot()).toBeNull();
});
