/**
 * Runs inside the extension (see `inExtension`): makes the next check of the home newsletter, or that of `id`, due now (or
 * at `dueAt`) and sets the alarm to go off in half a second. Unpacked extensions may set alarms shorter than the 30
 * seconds others must keep. Under the worker's own lock, so that a check just ended does not put its alarm in the place of
 * this one.
 */
export async function makeCheckDue(id = 'home', dueAt = Date.now() - 60_000): Promise<void> {
  await navigator.locks.request('alarm', async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('companion');
      // It would come to be empty, in a version the extension does not know.
      request.onupgradeneeded = () => request.transaction?.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('The extension has no database yet.'));
    });
    try {
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('newsletters', 'readwrite');
        const newsletters = transaction.objectStore('newsletters');
        const reading = newsletters.get(id);
        reading.onsuccess = () => {
          if (!reading.result) return reject(new Error('The newsletter is not in the database yet.'));
          newsletters.put({ ...reading.result, nextCheckAt: dueAt });
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
