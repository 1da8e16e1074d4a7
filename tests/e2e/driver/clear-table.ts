/** Runs inside the extension (see `inExtension`): all rows of a table are gone, past the code under test. */
export async function clearTable(table: string): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('companion');
    // It would come to be empty, in a version the extension does not know.
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('The extension has no database yet.'));
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(table, 'readwrite');
      transaction.objectStore(table).clear();
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}
