/**
 * Runs inside the extension (see `inExtension`): adds issues a day apart, older than those there are, copied from them, every
 * third unread and every third from earlier; and a quote and a book of each of the first ten.
 */
export async function seedLibrary(count: number): Promise<void> {
  const day = 24 * 60 * 60_000;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction(['issues', 'shelf'], 'readwrite');
  const issues = transaction.objectStore('issues');
  const reading = issues.getAll();
  reading.onsuccess = () => {
    const [first] = reading.result;
    const oldest = Math.min(...reading.result.map(({ publishedAt }) => publishedAt));
    for (let n = 0; n < count; n += 1) {
      const kind = n % 3;
      const publishedAt = oldest - (n + 1) * day;
      const about = {
        id: `seeded ${n}`,
        identity: `seeded ${n}`,
        keys: [`seeded ${n}`],
        title: `Seeded ${n}`,
      };
      const readAt = kind === 1 ? publishedAt + day : null;
      const state = {
        unread: kind === 0 ? 1 : 0,
        bornUnread: kind === 2 ? 0 : 1,
        isRead: kind === 1 ? 1 : 0,
      };
      issues.put({ ...first, ...about, ...state, readAt, publishedAt, rank: 0, announced: 1 });
      if (n >= 10) continue;
      const { newsletterId } = first;
      const row = { issueId: about.id, newsletterId, issueTitle: about.title, publishedAt, isDayOnly: false };
      const shelf = transaction.objectStore('shelf');
      shelf.put({ ...row, id: `quote ${n}`, kind: 'quote', text: `Words to keep, ${n}.`, author: 'Mara Ek' });
      const text = n % 2 ? 'Under the Lamp' : 'UNDER THE LAMP';
      shelf.put({ ...row, id: `book ${n}`, kind: 'book', text, author: 'A. Imre' });
    }
  };
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
