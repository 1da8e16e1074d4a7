/**
 * Runs inside the extension (see `inExtension`): writes `change` into the row `id` of a table, or into all its rows where
 * `id` is null, past the code under test. This is how tests move time, of which a rule may need days.
 *
 * @param wake also sets the alarm to go off at once. Unpacked extensions may set alarms shorter than the 30
 *   seconds others must keep. Under the worker's own locks, once it rests: so a run just ending puts neither its alarm in
 *   the place of this one, nor its word that a host was asked a moment ago.
 */
export async function changeRows(
  table: string,
  id: string | [string, string] | null,
  change: object,
  wake: boolean,
): Promise<void> {
  const write = async () => {
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
        const rows = transaction.objectStore(table);
        const reading = rows.getAll(id ?? undefined);
        reading.onsuccess = () => {
          if (reading.result.length === 0) return reject(new Error(`${table} has no row ${id ?? ''}`));
          for (const row of reading.result) {
            // What is not looked for by itself (paused, removed) does not come to be by being due.
            rows.put({ ...row, ...change, ...(row.dueAt === null ? { dueAt: null } : {}) });
          }
        };
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
    } finally {
      database.close();
    }
    // As if the half minute for which a host is left alone were over, too.
    if (wake) await chrome.storage.session.remove('askedHosts');
    // With the period of the extension's own: whoever sets the alarm meanwhile leaves it as it is.
    if (wake) await chrome.alarms.create('check', { when: Date.now() + 50, periodInMinutes: 15 });
  };
  const { locks } = navigator;
  if (!wake) return await locks.request('alarm', write);
  await locks.request('run', async () => await locks.request('alarm', write));
}
