import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listMirroredKept, mirrorKept } from '../../../utils/backup/mirror-kept.ts';
import { database } from '../../../utils/store/database.ts';
import { annotationOf, logEntryOf } from './kept-rows.ts';

const { local } = fakeBrowser.storage;
const refs = [
  { kind: 'annotation', id: 'a' },
  { kind: 'entry', id: 'e' },
] as const;

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await database.annotations.put(annotationOf('a'));
  await database.logEntries.put(logEntryOf('e'));
});
afterEach(() => vi.restoreAllMocks());

it('writes an item for each, together, once for each change, and gives them back', async () => {
  const set = vi.spyOn(local, 'set');
  expect(await mirrorKept(refs)).toBe(true);
  expect(await mirrorKept(refs)).toBe(true);
  expect(set).toHaveBeenCalledTimes(1);
  await database.annotations.put(annotationOf('a', { note: 'twice a day for children', changedAt: 11 }));
  await mirrorKept(refs);
  expect(set).toHaveBeenCalledTimes(2);
  expect(Object.keys(set.mock.calls[1]?.[0] ?? {})).toEqual(['annotation:a']);
  expect(listMirroredKept(await local.get(null))).toEqual([
    { kind: 'annotation', row: annotationOf('a', { note: 'twice a day for children', changedAt: 11 }) },
    { kind: 'entry', row: logEntryOf('e') },
  ]);
});

it('keeps what the database lost, and carries what was removed as removed', async () => {
  await mirrorKept(refs);
  await database.annotations.clear();
  await database.logEntries.put(logEntryOf('e', { isRemoved: 1, removedAt: 12, changedAt: 12 }));
  expect(await mirrorKept(refs)).toBe(true);
  expect(listMirroredKept(await local.get(null)).map(({ row }) => row.isRemoved)).toEqual([0, 1]);
});

it('leaves out what was damaged, and what is none of it', () => {
  const { changedAt: _, ...cut } = annotationOf('a');
  const stored = { 'annotation:a': cut, 'annotation:b': annotationOf('c'), 'logEntry:e': 'e', other: 1 };
  expect(listMirroredKept(stored)).toEqual([]);
});

it.each(['get', 'set'] as const)('says so when the storage cannot be opened: %s', async (name) => {
  vi.spyOn(local, name).mockRejectedValue(new Error('broken'));
  expect(await mirrorKept(refs)).toBe(false);
});
