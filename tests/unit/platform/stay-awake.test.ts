import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { stayAwake } from '../../../utils/platform/stay-awake.ts';

const call = vi.fn(async () => ({}));

beforeEach(() => {
  vi.useFakeTimers();
  call.mockClear();
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: call });
});
afterEach(() => vi.useRealTimers());

it('calls the browser within each 30 s while the work goes on, and no longer', async () => {
  const work = Promise.withResolvers<string>();
  const done = stayAwake(() => work.promise);
  for (let calls = 0; calls < 4; calls++) {
    expect(call.mock.calls.length).toBeGreaterThanOrEqual(calls);
    vi.advanceTimersByTime(29_000);
  }
  work.resolve('done');
  expect(await done).toBe('done');
  const { length } = call.mock.calls;
  vi.advanceTimersByTime(300_000);
  expect(call.mock.calls.length).toBe(length);
});

it('ends with work that fails, and is not stopped by a browser that does not answer', async () => {
  call.mockRejectedValue(new Error('shutting down'));
  const work = Promise.withResolvers<string>();
  const done = stayAwake(() => work.promise);
  await vi.advanceTimersByTimeAsync(60_000);
  work.reject(new Error('full'));
  await expect(done).rejects.toThrow('full');
  expect(vi.getTimerCount()).toBe(0);
});
