import type { DatabaseFixture } from '../../tests/fixtures/databases/types.ts';

/** Runs inside the extension (see `inExtension`): the whole database and storage.local. */
export async function dumpDatabase(): Promise<DatabaseFixture> {
  const promised = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const toBase64 = async (file: Blob) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { base64: btoa(String.fromCharCode(...bytes)), type: file.type };
  };
  const database = await promised(indexedDB.open('companion'));
  const stores: DatabaseFixture['stores'] = [];
  const rows: DatabaseFixture['rows'] = {};
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => store.index(index));
    stores.push({
      name,
      keyPath: store.keyPath,
      indexes: indexes.map((index) => ({
        name: index.name,
        keyPath: index.keyPath,
        unique: index.unique,
        multiEntry: index.multiEntry,
      })),
    });
    const read: object[] = await promised(store.getAll());
    rows[name] = await Promise.all(
      read.map(async (row) =>
        'file' in row && row.file instanceof Blob ? { ...row, file: await toBase64(row.file) } : row,
      ),
    );
  }
  database.close();
  const local: Record<string, unknown> = await chrome.storage.local.get(null);
  return { nativeVersion: database.version, stores, rows, local };
}
