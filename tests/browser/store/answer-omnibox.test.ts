import './fake-extension.ts';
import { beforeEach, expect, it, vi } from 'vitest';
import { database } from '../../../utils/store/database.ts';
import { openTyped, suggest } from '../../../utils/worker/start/answer-omnibox.ts';
import { check, day, entry, issueOf, startAfresh, thursday } from './fixtures.ts';

/** What the browser is told: the default line, and pages it is to show. */
const told: { line: string; pages: object[] } = { line: '', pages: [] };

Object.assign((globalThis as unknown as { browser: object }).browser, {
  i18n: { getMessage: (name: string) => (name === 'omnibox_search' ? 'Find {text}' : '') },
  runtime: { id: 'companion', getURL: () => 'chrome-extension://companion/' },
  omnibox: {
    setDefaultSuggestion: ({ description }: { description: string }) => {
      told.line = description;
    },
  },
  tabs: {
    create: async (page: object) => told.pages.push(page),
    update: async (page: object) => told.pages.push(page),
  },
});

const title = 'Sjögren & dry eyes <5 mm';

beforeEach(async () => {
  told.pages = [];
  await startAfresh();
  await check([
    entry('a', thursday, { title }),
    entry('b', thursday - day, { title: 'Dry skin' }),
    entry('c', thursday - 2 * day, { title: 'Rosacea' }),
  ]);
});

it('suggests issues by words of their titles, newest first, as the browser can show them', async () => {
  expect(await suggest('dry')).toEqual([
    { content: title, description: 'Sjögren &amp; dry eyes &lt;5 mm' },
    { content: 'Dry skin', description: 'Dry skin' },
  ]);
  expect((await suggest('EYE sjogren')).map(({ content }) => content)).toEqual([title]);
  expect(await suggest('nothing of the kind')).toEqual([]);
  expect(await suggest('')).toEqual([]);
});

it('says what Enter does with what was typed', async () => {
  await suggest('a < b');
  expect(told.line).toBe('Find a &lt; b');
});

it('opens what was chosen, and looks in the library for what was typed', async () => {
  await openTyped(title, 'currentTab');
  await openTyped('dry eyes & more', 'newForegroundTab');
  await openTyped('x', 'newBackgroundTab');
  const origin = 'chrome-extension://companion/';
  expect(told.pages).toEqual([
    { url: `${origin}reader.html#${encodeURIComponent((await issueOf(title)).id)}` },
    { url: `${origin}library.html?q=dry+eyes+%26+more`, active: true },
    { url: `${origin}library.html?q=x`, active: false },
  ]);
});

it('a database that does not answer leaves the library', async () => {
  vi.spyOn(database.issues, 'orderBy').mockImplementation(() => {
    throw new Error('closed');
  });
  expect(await suggest('dry')).toEqual([]);
  await openTyped(title, 'currentTab');
  expect(told.pages).toHaveLength(1);
  vi.restoreAllMocks();
});
