import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readSyncArea, removeFromSyncArea, writeSyncArea } from '../../../utils/platform/sync-area.ts';

afterEach(() => vi.restoreAllMocks());

it('reads back what was written, and nothing that was removed', async () => {
  expect(await writeSyncArea({ a: 1, b: 2 })).toBe('done');
  expect(await removeFromSyncArea(['a'])).toBe('done');
  expect(await readSyncArea()).toEqual({ b: 2 });
});

it.each([
  ['Error: This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'refused'],
  ['Error: This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.', 'refused'],
  ['Error: QUOTA_BYTES quota exceeded', 'full'],
  ['Error: QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
  ['Error: QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
  ['Error: An unexpected error occurred', 'shut'],
])('tells by its words what %s means', async (words, answer) => {
  vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error(words));
  vi.spyOn(browser.storage.sync, 'remove').mockRejectedValue(new Error(words));
  expect(await writeSyncArea({ a: 1 })).toBe(answer);
  expect(await removeFromSyncArea(['a'])).toBe(answer);
});

it('gives nothing where the area cannot be opened', async () => {
  vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('closed'));
  expect(await readSyncArea()).toBeUndefined();
});
