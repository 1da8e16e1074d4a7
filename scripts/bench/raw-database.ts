/** Runs inside the extension (see `inExtension`): resolves when the database can be opened, so no upgrade is under way. */
export async function waitForDatabase(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}

/**
 * Runs inside the extension: moves the last check of the home newsletter `ms` into the past, and the next one of every newsletter
 * that comes within two days three days into the future, whichever version the database has.
 */
export async function moveChecks(ms: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  // Since version 3 where checking stands has a table of its own.
  const isNew = database.objectStoreNames.contains('checkStates');
  const table = isNew ? 'checkStates' : 'newsletters';
  const day = 24 * 60 * 60_000;
  const nextCheckAt = Date.now() + 3 * day;
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite');
    const states = transaction.objectStore(table);
    const reading = states.getAll();
    reading.onsuccess = () => {
      for (const row of reading.result) {
        const isHome = (isNew ? row.newsletterId : row.id) === 'home';
        // No more is moved than has to be: indexes are slower where much was moved just before.
        if (!isHome && row.nextCheckAt > Date.now() + 2 * day) continue;
        states.put({
          ...row,
          ...{ nextCheckAt, ...(isNew ? { dueAt: nextCheckAt } : {}) },
          ...(isHome ? { lastCheckAt: Date.now() - ms } : {}),
        });
      }
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/**
 * Runs inside the extension: says of all issues that a later extractor than any understood them, so that no wake is spent on
 * understanding them anew. Before version 3 nothing is said of that.
 */
export async function adoptExtractor(): Promise<void> {
  const extractor = 1_000_000;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction('issues', 'readwrite');
    const issues = transaction.objectStore('issues');
    const reading = issues.getAll();
    reading.onsuccess = () => {
      for (const row of reading.result) if (row.extractor !== undefined) issues.put({ ...row, extractor });
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/**
 * Runs inside the extension: says of all saved guides that their file was read and has no words, and of the search index that nothing
 * is due, so that neither is done beside another act. Builds before version 5 know of neither.
 */
export async function adoptWords(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  if (database.objectStoreNames.contains('guideTexts'))
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(['guides', 'guideTexts', 'searchDue'], 'readwrite');
      const reading = transaction.objectStore('guides').index('state').getAll('saved');
      reading.onsuccess = () => {
        for (const { id, version } of reading.result)
          transaction
            .objectStore('guideTexts')
            .put({ guideId: id, version, state: 'none', pages: [], pageCount: 1, readAt: Date.now() });
        transaction.objectStore('searchDue').clear();
      };
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  database.close();
}
