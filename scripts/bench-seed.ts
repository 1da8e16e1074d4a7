/**
 * Runs inside the extension (see `inExtension`): fills the database up to `count` issues with older, read copies of the
 * newest one, each a day before the next, so that what is on screen stays what it was.
 */
export async function benchSeed(count: number): Promise<void> {
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
      const rows = reading.result.sort((a, b) => a.publishedAt - b.publishedAt);
      const oldest = rows[0];
      const newest = rows.at(-1);
      for (let i = 1; i <= count - rows.length; i += 1) {
        const publishedAt = oldest.publishedAt - i * 86_400_000;
        issues.add({
          ...newest,
          id: `${newest.id}#${i}`,
          guidKey: `bench-${i}`,
          urlKey: `bench-${i}`,
          fingerprint: `bench-${i}`,
          parts: { ...newest.parts, title: `${newest.parts.title} ${i}`, publishedAt },
          publishedAt,
          unread: 0,
          announced: 1,
        });
      }
    };
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
