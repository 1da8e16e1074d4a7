import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPackagedJson } from '../../../utils/platform/packaged-file.ts';

const read = (answer: () => Promise<Response>) => {
  const fetch = vi.fn(answer);
  vi.stubGlobal('fetch', fetch);
  return { fetch, value: readPackagedJson('/patterns.json') };
};

afterEach(() => vi.unstubAllGlobals());

it('reads a file of the extension itself', async () => {
  const { fetch, value } = read(async () => Response.json({ es: 1 }));
  expect(await value).toEqual({ es: 1 });
  expect(fetch).toHaveBeenCalledExactlyOnceWith(fakeBrowser.runtime.getURL('/patterns.json'));
});

it.each([
  ['is not there', async () => new Response('{}', { status: 404 })],
  ['is cut off', async () => new Response('{"es":')],
  ['cannot be fetched', async () => await Promise.reject(new TypeError('Failed to fetch'))],
])('gives nothing when the file %s', async (_why, answer) => {
  expect(await read(answer).value).toBeUndefined();
});
