import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listEntities } from '../../../../scripts/entities/list-entities.ts';
import { packEntities } from '../../../../scripts/entities/pack-entities.ts';

const names = [
  { name: 'amp', text: '&', isLoose: true },
  { name: 'eacute', text: 'é', isLoose: true },
  { name: 'nesim', text: '≂̸', isLoose: false },
];
const fetch = vi.fn<() => Promise<Response>>();

/** As a worker that has just started. */
async function start() {
  const { loadEntities } = await import('../../../../utils/worker/check/load-entities.ts');
  const tree = await import('../../../../utils/text/entities/entity-tree.ts');
  return { loadEntities, known: () => listEntities(tree.entityTree) };
}

beforeEach(() => {
  vi.resetModules();
  fetch.mockReset().mockImplementation(async () => Response.json(packEntities(names)));
  vi.stubGlobal('fetch', fetch);
});
afterEach(() => vi.unstubAllGlobals());

it('reads the names of characters, once in the life of a worker, for all who wait', async () => {
  const { loadEntities, known } = await start();
  expect(known()).toEqual([]);
  expect(await Promise.all([loadEntities(), loadEntities()])).toEqual([true, true]);
  expect(known()).toEqual(names);
  expect(await loadEntities()).toBe(true);
  expect(fetch).toHaveBeenCalledOnce();
});

it.each([
  ['cannot be read', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is another', async () => Response.json({})],
])('knows none where the file %s, and tries again the next time', async (_, answer) => {
  fetch.mockImplementationOnce(answer);
  const { loadEntities, known } = await start();
  expect(await loadEntities()).toBe(false);
  expect(known()).toEqual([]);
  expect(await loadEntities()).toBe(true);
  expect(known()).toEqual(names);
});
