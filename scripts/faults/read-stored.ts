import type { Stored } from './types.ts';

/** Runs inside the extension (see `inExtension`): what is stored, read past the code under test. */
export async function readStored(): Promise<Stored> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    // It would come to be empty, in a version the extension does not know.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const promised = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const rows = async <T>(table: string) =>
    (await promised(database.transaction(table).objectStore(table).getAll())) as T[];
  async function sizeOf(guideId: IDBValidKey): Promise<number | null> {
    try {
      // Where the file behind a row is gone, Firefox refuses the row itself.
      const row = await promised(
        database.transaction('guideFiles').objectStore('guideFiles').get(guideId) as IDBRequest<{
          file: Blob;
        }>,
      );
      return (await row.file.arrayBuffer()).byteLength;
    } catch {
      return null;
    }
  }
  try {
    const files: Stored['files'] = {};
    for (const id of await promised(
      database.transaction('guideFiles').objectStore('guideFiles').getAllKeys(),
    ))
      files[String(id)] = await sizeOf(id);
    return {
      newsletters: await rows('newsletters'),
      issues: await rows('issues'),
      ledger: await rows('ledger'),
      readings: await rows('readings'),
      guides: await rows('guides'),
      annotations: await rows('annotations'),
      logEntries: await rows('logEntries'),
      unfinished: await rows('unfinished'),
      files,
      local: await chrome.storage.local.get(null).catch(() => null),
      badge: await chrome.action.getBadgeText({}),
    };
  } finally {
    database.close();
  }
}
