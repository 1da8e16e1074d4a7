import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSession, writeSession } from '../../../utils/platform/session.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

it('reads back what was written', async () => {
  expect(await readSession('a')).toBeUndefined();
  expect(await writeSession('a', 1)).toBe(true);
  expect(await readSession('a')).toBe(1);
});

it('goes on where the storage cannot be opened', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('broken'));
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValue(new Error('broken'));
  expect(await readSession('a')).toBeUndefined();
  expect(await writeSession('a', 1)).toBe(false);
});
