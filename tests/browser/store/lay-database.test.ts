import { expect, it } from 'vitest';
import type { DatabaseFixture } from '../../fixtures/databases/types.ts';
import version1 from '../../fixtures/databases/version-1.json';
import version2 from '../../fixtures/databases/version-2.json';
import { layDatabase } from './lay-database.ts';

const name = 'laid';
const newer = { name: 'newer', keyPath: 'id', indexes: [] };

async function open(): Promise<IDBDatabase> {
  return await answered(indexedDB.open(name));
}

const answered = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

it.each<[number, DatabaseFixture]>([
  [1, version1],
  [2, version2],
])('lays version %i as it was, over what was there', async (version, fixture) => {
  await layDatabase({ ...fixture, nativeVersion: 90, stores: [newer], rows: {} }, name);
  await layDatabase(fixture, name);
  const database = await open();
  expect(database.version).toBe(version * 10);
  expect([...database.objectStoreNames]).toEqual(fixture.stores.map((store) => store.name));
  for (const { name: store, keyPath, indexes } of fixture.stores) {
    const laid = database.transaction(store).objectStore(store);
    expect(laid.keyPath).toEqual(keyPath);
    expect([...laid.indexNames].map((index) => laid.index(index))).toMatchObject(indexes);
    const rows: object[] = await answered(laid.getAll());
    expect(rows.map((row) => ({ ...row, file: null }))).toEqual(
      fixture.rows[store]?.map((row) => ({ ...row, file: null })),
    );
  }
  database.close();
});

it.each<[number, DatabaseFixture]>([
  [1, version1],
  [2, version2],
])('gives the saved guides of version %i back, byte for byte', async (_version, fixture) => {
  await layDatabase(fixture, name);
  const database = await open();
  const guides: { id: string; sha256: string | null }[] = await answered(
    database.transaction('guides').objectStore('guides').getAll(),
  );
  const saved = guides.filter(({ sha256 }) => sha256 !== null);
  expect(saved.length).toBeGreaterThan(0);
  for (const { id, sha256 } of saved) {
    const { file }: { file: Blob } = await answered(
      database.transaction('guideFiles').objectStore('guideFiles').get(id),
    );
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    expect(new Uint8Array(digest).toHex()).toBe(sha256);
  }
  database.close();
});

it('says when the database is open somewhere', async () => {
  await layDatabase(version1, name);
  const database = await open();
  database.onversionchange = () => undefined;
  await expect(layDatabase(version1, name)).rejects.toThrow('laid is open somewhere');
  database.close();
});
