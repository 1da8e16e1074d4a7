/** Functions that run inside the extension (see `inExtension`). */

/** Puts values in the place of all that storage.local holds. */
export async function setLocal(values: Record<string, unknown>): Promise<void> {
  await chrome.storage.local.clear();
  await chrome.storage.local.set(values);
}

/** Makes a database of version 2 hold `count` read issues more, each with a body of that many characters. */
export async function growDatabase(count: number, characters: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = await new Promise<Record<string, object>[]>((resolve, reject) => {
    const reading = database.transaction('issues').objectStore('issues').getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  const model = all.find(({ newsletterId }) => String(newsletterId) === 'home');
  const day = 24 * 60 * 60_000;
  for (let from = 0; from < count; from += 500) {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(['issues', 'ledger'], 'readwrite');
      for (let n = from; n < Math.min(count, from + 500); n++) {
        const publishedAt = Date.UTC(2026, 0, 1, 9) - n * day;
        const title = `Copy ${n}`;
        const url = `https://news.example/p/copy-${n}`;
        const known = { newsletterId: 'home', guidKey: `/p/copy-${n}`, urlKey: `/p/copy-${n}`, publishedAt };
        const fingerprint = `${new Date(publishedAt).toISOString().slice(0, 10)} copy ${n}`;
        const id = `home:/p/copy-${n}`;
        const html = `<p>${`Words of number ${n}. `.repeat(characters / 20)}</p>`;
        const parts = { ...model?.parts, title, url, publishedAt, guides: [] };
        const stamps = { firstSeenAt: publishedAt, updatedAt: publishedAt, unread: 0, announced: 1 };
        transaction.objectStore('issues').put({
          ...{ ...model, ...known, ...stamps, id, fingerprint, parts, html, textHash: title, revisions: [] },
        });
        const readAt = publishedAt + n + 1;
        transaction.objectStore('ledger').put({
          ...{
            ...known,
            fingerprint,
            issueId: id,
            title,
            url,
            openedAt: readAt,
            lastOpenedAt: readAt,
            readAt,
          },
          ...{ where: 'popup', activeSeconds: 0, note: '' },
        });
      }
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }
  database.close();
}

/**
 * The version of the database as its code counts, or `busy` when it does not open within `patience` ms: somebody is
 * upgrading it. Leaves nothing open.
 */
export async function versionOf(patience: number): Promise<number | 'busy'> {
  return await new Promise((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      const { version } = opening.result;
      opening.result.close();
      resolve(version / 10);
    };
    opening.onerror = () => reject(new Error('The extension has no database yet.'));
    setTimeout(() => resolve('busy'), patience);
  });
}

/** How many rows each table has, all at one moment: what is removed meanwhile is removed from all. */
export async function countRows(): Promise<Record<string, number>> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  try {
    const counts: Record<string, number> = {};
    const transaction = database.transaction([...database.objectStoreNames]);
    for (const name of database.objectStoreNames) {
      counts[name] = await new Promise((resolve, reject) => {
        const counting = transaction.objectStore(name).count();
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => reject(counting.error);
      });
    }
    return counts;
  } finally {
    database.close();
  }
}
