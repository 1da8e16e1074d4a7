import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { undoRestore } from '../../../../utils/backup/file/undo-restore.ts';
import { finishViews } from '../../../../utils/derived/finish-views.ts';
import { readerSizeSetting, readSetting, writeSetting } from '../../../../utils/platform/settings.ts';
import { findAnnotation, putAnnotation } from '../../../../utils/store/annotations.ts';
import { database } from '../../../../utils/store/database.ts';
import { findLogEntry, putLogEntry } from '../../../../utils/store/log-entries.ts';
import { annotationOf, logEntryOf } from '../kept-rows.ts';
import { later, live, makeBackup, restoreFrom, second, startElsewhere } from './live.ts';

let file: Blob;

beforeEach(async () => {
  await startElsewhere();
  await live();
  file = await makeBackup();
  await startElsewhere();
});

async function restoreHere() {
  const { value, from } = await restoreFrom(file);
  if (!from) throw new Error('It was for good.');
  await finishViews();
  return { value, from };
}

const mirrored = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) =>
    /^(?:annotation|logEntry):/.test(key),
  );

it('takes back what came in as if it had never come, so that it can come once more', async () => {
  const { value, from } = await restoreHere();
  expect(from.newsletters).toEqual([second]);
  expect(await mirrored()).toHaveLength(2);
  await undoRestore(from);
  await finishViews();
  expect(await mirrored()).toEqual([]);
  expect([await database.annotations.count(), await database.logEntries.count()]).toEqual([0, 0]);
  expect(await readSetting(readerSizeSetting)).toBe(2);
  const again = await restoreFrom(file);
  expect(again.value).toMatchObject({ notes: value.notes, entries: value.entries });
  expect(await findAnnotation('note')).toBeDefined();
});

it('puts back what the backup changed', async () => {
  const { id: _, ...former } = { ...annotationOf('note'), note: 'Before.' };
  await putAnnotation('note', { ...annotationOf('note'), ...former }, 20);
  const before = await database.annotations.get('note');
  const { from } = await restoreHere();
  expect(await database.annotations.get('note')).not.toEqual(before);
  await undoRestore(from);
  await finishViews();
  expect(await database.annotations.get('note')).toEqual(before);
  const stored = await fakeBrowser.storage.local.get('annotation:note');
  expect(stored['annotation:note']).toMatchObject({ note: 'Before.' });
});

it('leaves what was changed since', async () => {
  const { from } = await restoreHere();
  await putLogEntry('entry', { ...logEntryOf('entry'), learned: 'Something else.' }, later + 9);
  await writeSetting(readerSizeSetting, 5, later + 9);
  await undoRestore(from);
  expect(await readSetting(readerSizeSetting)).toBe(5);
  expect(await findLogEntry('entry')).toMatchObject({ learned: 'Something else.' });
  expect(await findAnnotation('note')).toBeUndefined();
});
