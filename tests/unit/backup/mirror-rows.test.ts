import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mirrorRows } from '../../../utils/backup/mirror-rows.ts';
import { packChunk, unpackChunk } from '../../../utils/backup/pack-chunk.ts';
import { chunkSize } from '../../../utils/store/chunk-of.ts';
import type { LedgerRow } from '../../../utils/store/types.ts';
import { fillDatabase } from './fill-database.ts';
import { ledgerRow } from './ledger-rows.ts';

const ref = { newsletterId: 'news.example/feed', chunk: '2026-10.0' };
const key = (number: number) => `ledger:news.example/feed:2026-10.${number}`;
const { local } = fakeBrowser.storage;

const keep = (rows: readonly LedgerRow[]) => local.set({ [key(0)]: packChunk(rows) });
async function kept(number = 0): Promise<LedgerRow[]> {
  const chunk = `2026-10.${number}`;
  return unpackChunk({ ...ref, chunk }, (await local.get(key(number)))[key(number)]);
}

beforeEach(async () => {
  fakeBrowser.reset();
  await fillDatabase([]);
});
afterEach(() => vi.restoreAllMocks());

it('writes the pieces of these rows and no other, each once', async () => {
  await fillDatabase([ledgerRow(1), ledgerRow(2), ledgerRow(80)]);
  const set = vi.spyOn(local, 'set');
  expect(await mirrorRows([ledgerRow(1), ledgerRow(2)])).toBe(true);
  expect(set).toHaveBeenCalledOnce();
  expect(Object.keys(await local.get(null))).toEqual([key(0)]);
  expect(await kept()).toEqual([ledgerRow(1), ledgerRow(2)]);
});

it('writes nothing where nothing changed', async () => {
  await fillDatabase([ledgerRow(1)]);
  await mirrorRows([ledgerRow(1)]);
  const set = vi.spyOn(local, 'set');
  expect(await mirrorRows([ledgerRow(1)])).toBe(true);
  expect(set).not.toHaveBeenCalled();
});

it('keeps what the database lost, and takes what it changed later', async () => {
  await keep([ledgerRow(1), ledgerRow(2), ledgerRow(3)]);
  const later = ledgerRow(2, { readAt: null, changedAt: 2 ** 41 });
  const older = ledgerRow(3, { readAt: 1, changedAt: 1 });
  await fillDatabase([later, older]);
  await mirrorRows([ref]);
  expect(await kept()).toEqual([ledgerRow(1), later, ledgerRow(3)]);
});

it('stays as it is when the database is empty', async () => {
  await keep([ledgerRow(1)]);
  expect(await mirrorRows([ref])).toBe(true);
  expect(await kept()).toEqual([ledgerRow(1)]);
});

it('writes no empty piece', async () => {
  expect(await mirrorRows([ref])).toBe(true);
  expect(await local.get(null)).toEqual({});
});

it('moves what the database lost to the next piece with room, before it writes a full one', async () => {
  const lost = Array.from({ length: chunkSize }, (_, n) => ledgerRow(n));
  await keep(lost);
  await local.set({ [key(1)]: packChunk(lost.map((row) => ({ ...row, identity: `next ${row.identity}` }))) });
  const made = [ledgerRow(0), ledgerRow(1, { identity: 'new' })];
  await fillDatabase(made);
  const written = vi.spyOn(local, 'set');
  expect(await mirrorRows([ref])).toBe(true);
  expect(written.mock.calls.map(([values]) => Object.keys(values))).toEqual([[key(2)], [key(0)]]);
  expect([await kept(), await kept(1), await kept(2)].map((rows) => rows.length)).toEqual([64, 64, 1]);
  const names = new Set([...(await kept()), ...(await kept(2))].map(({ identity }) => identity));
  expect(names).toEqual(new Set([...lost, ...made].map(({ identity }) => identity)));
  expect((await kept()).map(({ identity }) => identity)).toContain('new');
});

it('writes over nothing that it cannot read', async () => {
  await fillDatabase([ledgerRow(1)]);
  vi.spyOn(local, 'get').mockRejectedValue(new Error('broken'));
  const set = vi.spyOn(local, 'set');
  expect(await mirrorRows([ref])).toBe(false);
  expect(set).not.toHaveBeenCalled();
});

it('says when it could not write', async () => {
  await fillDatabase([ledgerRow(1)]);
  vi.spyOn(local, 'set').mockRejectedValue(new Error('full'));
  expect(await mirrorRows([ref])).toBe(false);
});

it('mends a damaged piece with what the database has, and loses nothing that is left of it', async () => {
  const { rows } = packChunk([ledgerRow(1), ledgerRow(2)]);
  await local.set({ [key(0)]: { version: 3, checksum: 'wrong', rows: [...rows, 'no row'] } });
  await fillDatabase([ledgerRow(2)]);
  await mirrorRows([ref]);
  expect(await kept()).toEqual([ledgerRow(1, { changedAt: 0 }), ledgerRow(2)]);
});
