import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addToRestoredNotice,
  readRestoredNotice,
  removeRestoredNotice,
} from '../../../utils/backup/restored-notice.ts';

beforeEach(() => fakeBrowser.reset());

it('is none while nothing came back', async () => {
  await addToRestoredNotice({ readings: 0, newsletters: 0 }, 'nothing', 5);
  expect(await readRestoredNotice()).toBeNull();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('adds up until the person was told', async () => {
  await addToRestoredNotice({ readings: 3, newsletters: 0 }, 'settings', 5);
  await addToRestoredNotice({ readings: 1, newsletters: 2 }, 'nothing', 9);
  await addToRestoredNotice({ readings: 0, newsletters: 0 }, 'nothing', 10);
  expect(await readRestoredNotice()).toEqual({ at: 9, readings: 4, newsletters: 2, lost: 'settings' });
  await removeRestoredNotice();
  expect(await readRestoredNotice()).toBeNull();
});

it('is one though nothing came back, where something was lost', async () => {
  await addToRestoredNotice({ readings: 0, newsletters: 0 }, 'all', 5);
  await addToRestoredNotice({ readings: 0, newsletters: 0 }, 'settings', 6);
  expect(await readRestoredNotice()).toEqual({ at: 6, readings: 0, newsletters: 0, lost: 'all' });
});

it('is read as a former version wrote it, and without what it does not know', async () => {
  await fakeBrowser.storage.local.set({ restoredNotice: { at: 1, readings: 2, newsletters: 0, lost: 'x' } });
  expect(await readRestoredNotice()).toEqual({ at: 1, readings: 2, newsletters: 0, lost: 'nothing' });
});

it.each([
  [3],
  ['text'],
  [{ at: 1 }],
  [{ at: 1, readings: 'x', newsletters: 0 }],
  [{ at: 1, readings: 0, newsletters: 0 }],
])('takes %j for none', async (value) => {
  await fakeBrowser.storage.local.set({ restoredNotice: value });
  expect(await readRestoredNotice()).toBeNull();
});
