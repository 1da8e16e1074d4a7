import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readRestoredNotice } from '../../../utils/backup/restored-notice.ts';

beforeEach(() => fakeBrowser.reset());

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
