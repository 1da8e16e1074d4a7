/**
 * Runs inside the extension (see `inExtension`): makes the next page of every archive that is being fetched due now and
 * sets the alarm to go off in half a second, as make-check-due.ts does for checks.
 */
export async function makeBackfillDue(): Promise<void> {
  await navigator.locks.request('alarm', async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('companion');
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('The extension has no database yet.'));
    });
    try {
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('backfills', 'readwrite');
        const backfills = transaction.objectStore('backfills');
        const reading = backfills.getAll();
        reading.onsuccess = () => {
          for (const row of reading.result) backfills.put({ ...row, nextAt: Date.now() - 1_000 });
        };
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
    await chrome.alarms.create('check', { when: Date.now() + 500 });
  });
}
