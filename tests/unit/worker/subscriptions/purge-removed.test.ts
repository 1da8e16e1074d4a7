import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mirrorKept } from '../../../../utils/backup/mirror-kept.ts';
import { keepRecords } from '../../../../utils/backup/records/keep-records.ts';
import { listRecords } from '../../../../utils/backup/records/list-records.ts';
import { putAnnotation } from '../../../../utils/store/annotations.ts';
import { database } from '../../../../utils/store/database.ts';
import type { KeptRef } from '../../../../utils/store/kept.ts';
import { putLogEntry } from '../../../../utils/store/log-entries.ts';
import { purgeRemoved } from '../../../../utils/worker/subscriptions/purge-removed.ts';
import { annotationOf, logEntryOf } from '../../backup/kept-rows.ts';
import { beginMachine } from '../../backup/records/machine.ts';

const day = 24 * 60 * 60_000;
const minute = 60_000;
const then = Date.UTC(2026, 9, 22);
const refs: KeptRef[] = [
  { kind: 'annotation', id: 'n' },
  { kind: 'entry', id: 'e' },
];
const followUps = [{ on: '2026-12-01', answer: 'Words of an answer' }] as never;

beforeEach(async () => {
  await beginMachine('aaaaaaaa');
  await putAnnotation('n', annotationOf('n', { note: 'Words of a note' }), then);
  await putLogEntry('e', logEntryOf('e', { learned: 'Words of a lesson', followUps }), then);
});

/** All that is kept, in the database, its mirror, and what goes into a backup. */
async function listAll(): Promise<string> {
  await mirrorKept(refs);
  const rows = [await database.annotations.toArray(), await database.logEntries.toArray()];
  return JSON.stringify([rows, await fakeBrowser.storage.local.get(null), await listRecords('aaaaaaaa')]);
}

async function remove(now = then + 1): Promise<void> {
  await putAnnotation('n', null, now);
  await putLogEntry('e', null, now);
}

const isThere = async () => (await database.annotations.count()) + (await database.logEntries.count());

it('empties what was removed once it cannot be taken back, and deletes it after 180 days', async () => {
  await listAll();
  await remove();
  await purgeRemoved(then + 9 * minute);
  expect(await listAll()).toContain('Words of an answer');
  await purgeRemoved(then + 11 * minute);
  const left = await listAll();
  for (const words of ['Words of', 'once a day']) expect(left).not.toContain(words);
  expect(await isThere()).toBe(2);
  await database.unfinished.clear();
  await purgeRemoved(then + 179 * day);
  expect([await isThere(), await database.unfinished.count()]).toEqual([2, 0]);
  await purgeRemoved(then + 181 * day);
  expect(await isThere()).toBe(0);
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).not.toContain('annotation:n');
  expect(Object.keys(await fakeBrowser.storage.local.get(null))).not.toContain('logEntry:e');
});

it('leaves what is there as it is', async () => {
  const before = await listAll();
  await purgeRemoved(then + 400 * day);
  expect(await listAll()).toBe(before);
});

it('tells other machines of the removal all the same, also one that has it from elsewhere later', async () => {
  const before = await listRecords('aaaaaaaa');
  await remove();
  await purgeRemoved(then + 11 * minute);
  const after = await listRecords('aaaaaaaa');
  for (const first of [before, after]) {
    await beginMachine('bbbbbbbb', first);
    for (const records of [after, before])
      await keepRecords(records, { device: 'bbbbbbbb', clamps: {}, now: then + day });
    const rows = [...(await database.annotations.toArray()), ...(await database.logEntries.toArray())];
    expect(rows.map(({ isRemoved }) => isRemoved)).toEqual([1, 1]);
  }
});

it('takes back nothing of what was written elsewhere meanwhile', async () => {
  const before = await listRecords('aaaaaaaa');
  await beginMachine('bbbbbbbb', before);
  await putLogEntry(
    'e',
    { ...((await database.logEntries.get('e')) ?? logEntryOf('e')), impact: 'More.' },
    then + 5,
  );
  const theirs = await listRecords('bbbbbbbb');
  await beginMachine('aaaaaaaa', before);
  await remove();
  await purgeRemoved(then + 11 * minute);
  await keepRecords(theirs, { device: 'aaaaaaaa', clamps: {}, now: then + day });
  expect(await database.logEntries.get('e')).toMatchObject({ isRemoved: 0, impact: 'More.', followUps });
});
