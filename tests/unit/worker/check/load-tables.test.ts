import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { english } from '../../../../utils/issue/patterns/en.ts';
import { languages } from '../../../../utils/issue/patterns/languages.ts';
import { packPatterns } from '../../../../utils/issue/patterns/pack-patterns.ts';

const fetch = vi.fn<(url: string) => Promise<Response>>();
let files: Record<string, string> = {};

/** As a worker that has just started. */
const start = async () => (await import('../../../../utils/worker/check/load-tables.ts')).loadTables;

beforeEach(() => {
  vi.resetModules();
  files = { 'patterns.json': packPatterns(languages), 'entities.json': '"38amp"' };
  fetch.mockReset().mockImplementation(async (url) => {
    const file = files[url.slice(url.lastIndexOf('/') + 1)];
    if (file === undefined) throw new TypeError('Failed to fetch');
    return new Response(file);
  });
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

it('reads the patterns of all languages, once in the life of a worker', async () => {
  const loadTables = await start();
  const { tables, isWhole } = await loadTables();
  expect(isWhole).toBe(true);
  expect(tables.de.by).toEqual([...languages.de.by, ...english.by]);
  expect((await loadTables()).tables).toBe(tables);
  expect(fetch).toHaveBeenCalledTimes(2);
});

it.each(['patterns.json', 'entities.json'])(
  'gives none where %s cannot be read, and tries again the next time',
  async (file) => {
    const { [file]: had = '', ...others } = files;
    files = others;
    const loadTables = await start();
    const { tables, isWhole } = await loadTables();
    expect(isWhole).toBe(false);
    expect([tables.en.book, tables.de.book]).toEqual([[], []]);
    files = { ...files, [file]: had };
    expect((await loadTables()).isWhole).toBe(true);
  },
);
