import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ensureDevice } from '../../../utils/backup/ensure-device.ts';
import { findAnnotation, putAnnotation } from '../../../utils/store/annotations.ts';
import { listDue } from '../../../utils/store/check-states.ts';
import { database } from '../../../utils/store/database.ts';
import { later, live, makeBackup, restore, startElsewhere } from './file/live.ts';
import { annotationOf } from './kept-rows.ts';

const { local } = fakeBrowser.storage;

beforeEach(startElsewhere);
afterEach(() => vi.restoreAllMocks());

const loseDatabase = async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
};

it('is the same name each time, for all that ask first too', async () => {
  const names = await Promise.all([ensureDevice(), ensureDevice(), ensureDevice()]);
  expect(new Set([...names, await ensureDevice()]).size).toBe(1);
  expect(names[0]).toMatch(/^[0-9a-z]{8}$/);
});

it.each([
  ['storage.local', async () => await local.clear()],
  ['the database', loseDatabase],
])('comes back when %s is lost, and stands in both again', async (_, lose) => {
  const name = await ensureDevice();
  await lose();
  expect(await ensureDevice()).toBe(name);
  await local.clear();
  expect(await ensureDevice()).toBe(name);
  await loseDatabase();
  expect(await ensureDevice()).toBe(name);
});

it.each([
  ['storage.local', () => vi.spyOn(local, 'get').mockRejectedValue(new Error('broken'))],
  ['the database', () => vi.spyOn(database.checkStates, 'get').mockRejectedValue(new Error('broken'))],
])('is written over nothing where %s cannot be read', async (_, breakIt) => {
  const name = await ensureDevice();
  if (_ === 'storage.local') await loseDatabase();
  else await local.clear();
  breakIt();
  await ensureDevice();
  vi.restoreAllMocks();
  expect(await ensureDevice()).toBe(name);
});

it('is no newsletter', async () => {
  await ensureDevice();
  expect((await listDue(Number.MAX_SAFE_INTEGER)).map(({ newsletterId }) => newsletterId)).toEqual(['home']);
});

it('keeps what was deleted and written anew when storage.local is lost and an older backup restored', async () => {
  const { identity } = (await live().then(() => findAnnotation('note'))) ?? { identity: '' };
  const words = (id: string, note: string) => annotationOf(id, { newsletterId: 'home', identity, note });
  await putAnnotation('gone', words('gone', 'First.'), later - 9);
  await putAnnotation('anew', words('anew', 'First.'), later - 8);
  const file = await makeBackup();
  await putAnnotation('gone', null, later - 5);
  await putAnnotation('anew', words('anew', 'Second.'), later - 4);
  await local.clear();
  await restore(file);
  expect(await findAnnotation('gone')).toBeUndefined();
  expect(await findAnnotation('anew')).toMatchObject({ note: 'Second.' });
});
