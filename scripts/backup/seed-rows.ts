/**
 * Runs inside the extension (see `inExtension`): adds issues copied from the newest one, each with words of its own, every second of
 * them read; and saved guides of those of the first ones, with files that do not compress.
 *
 * @param from the number of the first
 * @param guides how many of them have a guide
 */
export async function seedRows(from: number, count: number, guides: number): Promise<void> {
  const hour = 60 * 60_000;
  const guideBytes = 200_000;
  const wordsOfIssue = 700;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  let state = from + 1;
  const draw = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
  // After Zipf, about: some words are in each text and most in few.
  const word = () => `w${Math.floor(5000 ** draw()).toString(36)}`;
  const names = ['issues', 'issueBodies', 'ledger', 'readings', 'guides', 'guideFiles'];
  const transaction = database.transaction(names, 'readwrite');
  const put = (table: string, row: object) => void transaction.objectStore(table).put(row);
  const reading = transaction.objectStore('issues').getAll(undefined, 1);
  reading.onsuccess = () => {
    const first = reading.result[0];
    const body = transaction.objectStore('issueBodies').get(first.id);
    body.onsuccess = () => {
      for (let n = from; n < from + count; n += 1) {
        const text = Array.from({ length: wordsOfIssue }, word).join(' ');
        const publishedAt = first.publishedAt - n * hour;
        const identity = `seeded${n}`;
        const [id, title] = [`${first.newsletterId}:${identity}`, `Seeded ${n}`];
        const witnesses = { guids: [`seeded-${n}`], urls: [`/p/seeded-${n}`], titles: [] };
        const about = { newsletterId: first.newsletterId, identity, witnesses, keys: [identity], title };
        const dated = { publishedAt, publishedDay: first.publishedDay, isDayOnly: first.isDayOnly };
        const isRead = n % 2;
        const readAt = isRead ? publishedAt + hour : null;
        put('issues', { ...first, ...about, ...dated, id, unread: 0, isRead, readAt, rank: 0, announced: 1 });
        const html = `<p>${text.replaceAll('w9', '</p><p>w9')}</p>`;
        put('issueBodies', { ...body.result, issueId: id, html, text, revisions: [] });
        const done = { openedAt: readAt, lastOpenedAt: readAt, readAt, unreadAt: null, where: 'popup' };
        const rest = {
          activeSeconds: 0,
          note: '',
          changedAt: readAt ?? 0,
          isOrphan: 0,
          chunk: `2020-01.${Math.floor(n / 64)}`,
        };
        if (isRead) put('ledger', { ...about, ...dated, url: null, ...done, ...rest });
        if (isRead)
          put('readings', {
            newsletterId: first.newsletterId,
            identity,
            at: readAt,
            kind: 'opened',
            where: 'popup',
          });
        if (n >= guides) continue;
        const file = new Uint8Array(guideBytes);
        for (let at = 0; at < file.length; at += 65_536)
          crypto.getRandomValues(file.subarray(at, at + 65_536));
        const guideId = `${id}#seeded.pdf`;
        put('guideFiles', { guideId, file: new Blob([file], { type: 'application/pdf' }) });
        put('guides', {
          ...{
            id: guideId,
            issueId: id,
            newsletterId: first.newsletterId,
            position: 0,
            title,
            description: null,
          },
          ...{ fileName: 'seeded.pdf', type: 'PDF', sizeText: null, url: 'https://files.example/seeded.pdf' },
          ...{ state: 'saved', failure: null, failedAt: null, failures: 0, tryAt: null, bytes: file.length },
          ...{ sha256: n.toString(16).padStart(64, '0'), savedAt: publishedAt, version: 1 },
          ...{ issueTitle: title, publishedAt, isDayOnly: false },
        });
      }
    };
  };
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
