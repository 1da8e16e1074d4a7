import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listMirrored } from '../../../utils/backup/list-mirrored.ts';
import { mirrorMissing } from '../../../utils/backup/mirror-missing.ts';
import { chunkOf } from '../../../utils/store/chunk-of.ts';
import { fillDatabase } from './fill-database.ts';
import { ledgerRow } from './ledger-rows.ts';
import { subscriptionOf } from './subscription-of.ts';

const { local, session } = fakeBrowser.storage;
/** Five months, one issue each. */
const rows = Array.from({ length: 5 }, (_, n) => {
  const publishedAt = Date.UTC(2026, n, 9);
  return ledgerRow(n, { publishedAt, chunk: chunkOf(publishedAt, 0) });
});
const subscriptions = [subscriptionOf('a.example'), subscriptionOf('news.example/feed')];

beforeEach(async () => {
  fakeBrowser.reset();
  await fillDatabase(rows, subscriptions);
});
afterEach(() => vi.restoreAllMocks());

async function chunksKept(): Promise<number> {
  return Object.keys(await local.get(null)).filter((key) => key.startsWith('ledger:')).length;
}

it('brings all there is into the mirror, a few pieces at a time, once a session', async () => {
  const counts: number[] = [];
  do counts.push(await chunksKept());
  while (await mirrorMissing(2));
  counts.push(await chunksKept());
  expect(counts).toEqual([0, 2, 4, 5]);
  expect(listMirrored(await local.get(null))).toEqual({ rows: [rows], subscriptions });
  const get = vi.spyOn(local, 'get');
  expect(await mirrorMissing(2)).toBe(false);
  expect(get).not.toHaveBeenCalled();
});

it('ends when the last piece is the last of a step', async () => {
  await fillDatabase(rows.slice(0, 2));
  expect(await mirrorMissing(2)).toBe(true);
  expect(await mirrorMissing(2)).toBe(false);
  expect(await chunksKept()).toBe(2);
});

it('ends at once where there is nothing', async () => {
  await fillDatabase([]);
  expect(await mirrorMissing(2)).toBe(false);
});

it('goes on where it was after it could not write', async () => {
  await mirrorMissing(2);
  vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('full'));
  expect(await mirrorMissing(2)).toBe(false);
  expect(await mirrorMissing(2)).toBe(true);
  expect(await chunksKept()).toBe(4);
});

it('does no more than one step where the place cannot be kept', async () => {
  vi.spyOn(session, 'set').mockRejectedValue(new Error('broken'));
  expect(await mirrorMissing(2)).toBe(false);
  expect(await chunksKept()).toBe(2);
});
