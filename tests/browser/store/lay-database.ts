import type { DatabaseFixture } from '../../fixtures/databases/types.ts';

/**
 * Lays a database as an earlier build left it, in the place of the one that is there: same version, stores, indexes and rows. It
 * uses nothing but its arguments, so that it can also be sent into a page of the extension; storage.local is the caller's.
 *
 * @throws when the database is open somewhere
 */
export async function layDatabase(fixture: DatabaseFixture, name = 'companion'): Promise<void> {
  // A connection just closed still blocks until its transactions have ended.
  const refuse = (reject: (error: Error) => void) =>
    setTimeout(() => reject(new Error(`${name} is open somewhere`)), 1_000);
  await new Promise<void>((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
    deleting.onblocked = () => refuse(reject);
  });

  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, fixture.nativeVersion);
    opening.onupgradeneeded = () => {
      for (const { name: store, keyPath, indexes } of fixture.stores) {
        const made = opening.result.createObjectStore(store, { keyPath });
        for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
          made.createIndex(index, path, { unique, multiEntry });
      }
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });

  const withFile = (row: object) => {
    if (!('file' in row)) return row;
    const { base64, type } = row.file as { base64: string; type: string };
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return { ...row, file: new Blob([bytes], { type }) };
  };
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(
        fixture.stores.map((store) => store.name),
        'readwrite',
      );
      for (const [store, rows] of Object.entries(fixture.rows))
        for (const row of rows) transaction.objectStore(store).put(withFile(row));
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}
