import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { embargoOf, keepEmbargo } from '../../../../utils/worker/check/host-embargoes.ts';

const hour = 60 * 60_000;
beforeEach(() => fakeBrowser.reset());

it('holds for the host whatever the path, until it is over', async () => {
  await keepEmbargo('https://a.example/feed', hour, 0);
  expect(await embargoOf('https://a.example/p/1', hour - 1)).toBe(hour);
  expect(await embargoOf('https://a.example/p/1', hour)).toBeNull();
  expect(await embargoOf('https://b.example/', 0)).toBeNull();
});

it('keeps the longer of two, and both of two hosts noted at once', async () => {
  await Promise.all([
    keepEmbargo('https://a.example/', 2 * hour, 0),
    keepEmbargo('https://b.example/', hour, 0),
    keepEmbargo('https://a.example/', hour, 0),
  ]);
  expect(await embargoOf('https://a.example/', 0)).toBe(2 * hour);
  expect(await embargoOf('https://b.example/', 0)).toBe(hour);
});

it('does not believe one that a wrong clock noted', async () => {
  await keepEmbargo('https://a.example/', 1000 * hour, 999 * hour);
  expect(await embargoOf('https://a.example/', 0)).toBeNull();
});

it('is the later one also where a full disk left an older one to the session', async () => {
  const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await keepEmbargo('https://a.example/', hour, 0);
  full.mockRestore();
  await keepEmbargo('https://a.example/', 3 * hour, 0);
  expect(await embargoOf('https://a.example/', 2 * hour)).toBe(3 * hour);
});
