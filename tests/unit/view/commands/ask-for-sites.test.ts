import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askForSites } from '../../../../utils/view/commands/ask-for-sites.ts';

const request = vi.fn<() => Promise<boolean>>();
beforeEach(() => {
  vi.useFakeTimers();
  vi.resetAllMocks();
  fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Companion', version: '1' });
  Object.assign(fakeBrowser.permissions, { request });
});
afterEach(() => vi.useRealTimers());

it('askForSites asks before anything is awaited, and tells that the browser waits until it has its answer', async () => {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  request.mockReturnValue(promise);
  const onWait = vi.fn<(isWaiting: boolean) => void>();
  const asking = askForSites(['https://lamps.example/feed'], onWait);
  expect(request).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(199);
  expect(onWait).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(onWait).toHaveBeenLastCalledWith(true);
  resolve(true);
  expect(await asking).toBe(true);
  expect(onWait).toHaveBeenLastCalledWith(false);
});

it('askForSites tells of no wait where the browser has nothing to ask', async () => {
  request.mockResolvedValue(true);
  const onWait = vi.fn<(isWaiting: boolean) => void>();
  await askForSites(['https://lamps.example'], onWait);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(onWait.mock.calls).toEqual([[false]]);
});
