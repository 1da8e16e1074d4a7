import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addTold, listTold } from '../../../utils/backup/told-issues.ts';

const { local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

it('knows what was told of, each newsletter on its own', async () => {
  expect(await listTold('a')).toEqual([]);
  expect(await addTold('a', ['one', 'two'])).toBe(true);
  await addTold('b', ['one']);
  await addTold('a', ['one', 'three']);
  expect(await listTold('a')).toEqual(['two', 'three', 'one']);
  expect(await listTold('b')).toEqual(['one']);
});

it('keeps the last twenty', async () => {
  const all = Array.from({ length: 50 }, (_, n) => `issue ${n}`);
  for (const one of all) await addTold('a', [one]);
  expect(await listTold('a')).toEqual(all.slice(-20));
});

it('keeps the newest of more than twenty at once', async () => {
  const all = Array.from({ length: 25 }, (_, n) => `issue ${n}`);
  await addTold('a', all);
  expect(await listTold('a')).toEqual(all.slice(0, 20).toReversed());
});

it('is none where storage.local holds something else, or cannot be opened', async () => {
  await local.set({ 'told:a': { one: 1 }, 'told:b': ['one', 2, null] });
  expect(await listTold('a')).toEqual([]);
  expect(await listTold('b')).toEqual(['one']);
  const broken = new Error('broken');
  const spies = [vi.spyOn(local, 'get'), vi.spyOn(local, 'set')].map((spy) => spy.mockRejectedValue(broken));
  expect(await listTold('b')).toEqual([]);
  expect(await addTold('b', ['one'])).toBe(false);
  for (const spy of spies) spy.mockRestore();
});
