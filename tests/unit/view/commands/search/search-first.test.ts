import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { searchFirst } from '../../../../../utils/view/commands/search/search-first.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('waits for the index, and no longer', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const drawn = vi.fn();
  const waited = searchFirst(() => ({ opened: promise })).then(drawn);
  await vi.advanceTimersByTimeAsync(50);
  expect(drawn).not.toHaveBeenCalled();
  resolve();
  await waited;
  expect(drawn).toHaveBeenCalled();
});

it.each([
  ['that takes long', () => new Promise<never>(() => undefined), 100],
  ['that cannot be had', () => Promise.reject(new Error('It does not open.')), 0],
])('does not keep a page from an index %s', async (_name, open, ms) => {
  const drawn = vi.fn();
  void searchFirst(() => ({ opened: open() })).then(drawn);
  await vi.advanceTimersByTimeAsync(ms);
  expect(drawn).toHaveBeenCalled();
});
