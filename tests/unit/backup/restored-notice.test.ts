import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addToRestoredNotice,
  readRestoredNotice,
  removeRestoredNotice,
} from '../../../utils/backup/restored-notice.ts';

beforeEach(() => fakeBrowser.reset());

it('is none while nothing came back', async () => {
  await addToRestoredNotice({ readings: 0, newsletters: 0 }, 5);
  expect(await readRestoredNotice()).toBeNull();
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('adds up until the person was told', async () => {
  await addToRestoredNotice({ readings: 3, newsletters: 0 }, 5);
  await addToRestoredNotice({ readings: 1, newsletters: 2 }, 9);
  await addToRestoredNotice({ readings: 0, newsletters: 0 }, 10);
  expect(await readRestoredNotice()).toEqual({ at: 9, readings: 4, newsletters: 2 });
  await removeRestoredNotice();
  expect(await readRestoredNotice()).toBeNull();
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
