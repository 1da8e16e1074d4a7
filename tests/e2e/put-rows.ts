/** Runs inside the extension (see `inExtension`): puts rows into tables of its database, as they stand. */
export async function putRows(rows: Readonly<Record<string, readonly object[]>>): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(Object.keys(rows), 'readwrite');
  for (const [table, own] of Object.entries(rows))
    for (const row of own) transaction.objectStore(table).put(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
