import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findOpenHash, openExtensionPage } from '../../../utils/platform/tabs.ts';

const base = fakeBrowser.runtime.getURL('/');
const update = vi.fn(async () => ({}));
const focus = vi.fn(async () => undefined);
const create = vi.fn(async () => ({ id: 7 }));
const contexts = vi.fn<() => Promise<object[]>>();

/** Tabs of the extension that are open, by the paths they show. */
const open = (...paths: string[]) =>
  contexts.mockResolvedValue(
    paths.map((path, at) => ({ tabId: at + 1, windowId: 10 + at, documentUrl: `${base}${path}` })),
  );

beforeEach(() => {
  vi.useFakeTimers();
  for (const mock of [update, focus, create]) mock.mockClear();
  Object.assign(fakeBrowser.runtime, { getContexts: contexts });
  Object.assign(fakeBrowser.tabs, { update, create });
  Object.assign(fakeBrowser.windows, { update: focus });
});

afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

it('opens a page that is open nowhere in a new tab', async () => {
  open('options.html', 'library.html.old');
  expect(await openExtensionPage('library.html')).toBe(true);
  expect(create).toHaveBeenCalledWith({ url: `${base}library.html` });
  expect(update).not.toHaveBeenCalled();
});

it('shows the tab in which it is open, which stays at what it shows', async () => {
  open('options.html', 'library.html?view=guides');
  expect(await openExtensionPage('library.html')).toBe(true);
  expect(update.mock.calls).toEqual([[2, { active: true }]]);
  expect(focus.mock.calls).toEqual([[11, { focused: true }]]);
  expect(create).not.toHaveBeenCalled();
});

it('goes there to another address, and prefers the tab that is at it', async () => {
  open('guide.html#one', 'guide.html#two&page=3');
  await openExtensionPage('guide.html#three');
  await openExtensionPage('guide.html#two&page=3');
  expect(update.mock.calls).toEqual([
    [1, { active: true, url: `${base}guide.html#three` }],
    [2, { active: true }],
  ]);
});

it('opens a new tab where the browser does not tell, or the tab is gone', async () => {
  contexts.mockRejectedValue(new Error('no such method'));
  await openExtensionPage('options.html');
  vi.runAllTimers();
  open('options.html');
  update.mockRejectedValueOnce(new Error('no such tab'));
  await openExtensionPage('options.html');
  expect(create).toHaveBeenCalledTimes(2);
});

it('opens one tab where a page is asked for again before the browser tells of it', async () => {
  open();
  expect(
    await Promise.all([openExtensionPage('library.html'), openExtensionPage('library.html?view=notes')]),
  ).toEqual([true, true]);
  expect(create.mock.calls).toEqual([[{ url: `${base}library.html` }]]);
  expect(update.mock.calls).toEqual([[7, { active: true, url: `${base}library.html?view=notes` }]]);
  await openExtensionPage('options.html');
  expect(create).toHaveBeenCalledTimes(2);
});

it('opens another where that tab was closed meanwhile, and where it went elsewhere since', async () => {
  open();
  await openExtensionPage('library.html');
  update.mockRejectedValueOnce(new Error('no such tab'));
  await openExtensionPage('library.html');
  expect(create).toHaveBeenCalledTimes(2);
  vi.runAllTimers();
  await openExtensionPage('library.html');
  expect(create).toHaveBeenCalledTimes(3);
});

it('findOpenHash tells what a page shows where it is open, and nothing of others', async () => {
  open('library.html#x', 'reader.html#home%3Aa&at=5');
  expect(await findOpenHash('reader.html')).toBe('home%3Aa&at=5');
  expect(await findOpenHash('guide.html')).toBeNull();
  contexts.mockRejectedValue(new Error('no such method'));
  expect(await findOpenHash('reader.html')).toBeNull();
});
