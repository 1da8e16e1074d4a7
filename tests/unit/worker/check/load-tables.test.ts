import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { english } from '../../../../utils/issue/patterns/en.ts';
import { otherLanguages } from '../../../../utils/issue/patterns/other-languages.ts';
import { packPatterns } from '../../../../utils/issue/patterns/pack-patterns.ts';

const fetch = vi.fn<() => Promise<Response>>();

/** As a worker that has just started. */
const start = async () => (await import('../../../../utils/worker/check/load-tables.ts')).loadTables;

beforeEach(() => {
  vi.resetModules();
  fetch.mockReset().mockImplementation(async () => new Response(packPatterns(otherLanguages)));
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

it('reads the patterns of all languages, once in the life of a worker', async () => {
  const loadTables = await start();
  const { tables, isWhole } = await loadTables();
  expect(isWhole).toBe(true);
  expect(tables.de.by).toEqual([...otherLanguages.de.by, ...english.by]);
  expect((await loadTables()).tables).toBe(tables);
  expect(fetch).toHaveBeenCalledOnce();
});

it('gives the English ones where the file cannot be read, and tries again the next time', async () => {
  fetch.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  const loadTables = await start();
  const { tables, isWhole } = await loadTables();
  expect(isWhole).toBe(false);
  expect(tables.de.by).toEqual(english.by);
  expect((await loadTables()).isWhole).toBe(true);
});
