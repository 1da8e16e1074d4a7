/**
 * Runs inside the extension (see `inExtension`): addresses of the newsletters that were looked at with success, whichever version
 * the database has.
 */
export async function listChecked(): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  // Since version 3 where checking stands has a table of its own.
  const table = database.objectStoreNames.contains('checkStates') ? 'checkStates' : 'newsletters';
  const reading = database.transaction(table).objectStore(table).getAll();
  const rows = await new Promise<{ lastSuccessAt: number | null; source: { url: string } | null }[]>(
    (resolve, reject) => {
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    },
  );
  database.close();
  return rows.flatMap(({ lastSuccessAt, source }) => (lastSuccessAt !== null && source ? [source.url] : []));
}

/** Runs inside the extension: says when each newsletter is due, by the address of its feed; epoch ms. The others stay. */
export async function setDue(dueAt: Record<string, number>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const isNew = database.objectStoreNames.contains('checkStates');
  const table = isNew ? 'checkStates' : 'newsletters';
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite');
    const states = transaction.objectStore(table);
    const reading = states.getAll();
    reading.onsuccess = () => {
      for (const row of reading.result) {
        const nextCheckAt = dueAt[row.source?.url ?? ''];
        if (nextCheckAt !== undefined)
          states.put({ ...row, nextCheckAt, ...(isNew ? { dueAt: nextCheckAt } : {}) });
      }
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
