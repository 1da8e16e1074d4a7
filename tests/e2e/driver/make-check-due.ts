/**
 * Runs inside the extension (see `inExtension`): makes the home newsletter's next check due now and sets the alarm to
 * go off in half a second. Unpacked extensions may set alarms shorter than the 30 seconds others must keep. Under the
 * worker's own lock, so that a check just ended does not put its alarm in the place of this one.
 */
export async function makeCheckDue(): Promise<void> {
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
        const reading = newsletters.get('home');
        reading.onsuccess = () => {
          if (!reading.result) return reject(new Error('The newsletter is not in the database yet.'));
          newsletters.put({ ...reading.result, nextCheckAt: Date.now() - 60_000 });
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
