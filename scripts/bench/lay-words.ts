/** How long the texts are, in words. */
export interface Lengths {
  issue: number;
  guidePage: number;
  guidePages: number;
}

/**
 * Runs inside the extension (see `inExtension`): gives every issue and every saved guide a text of its own, of made-up words that come as
 * often as words do (Zipf), and leaves the search index to be made anew.
 *
 * @returns words of these texts, each once, by chance: the frequent ones are likelier to be among them
 */
export async function layWords({ issue, guidePage, guidePages }: Lengths): Promise<string[]> {
  let state = 1;
  // Numbers that are the same in each run (`simulate/seeded-random.ts`).
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
  const syllable = () => pick('bcdfghlmnprstv') + pick('aeiou') + (random() < 0.3 ? pick('lmnrst') : '');
  const known = 20_000;
  const words = Array.from({ length: known }, () =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, syllable).join(''),
  );
  const said = new Set<string>();
  const text = (length: number) =>
    Array.from({ length }, () => {
      // The inverse of the share that the first words of Zipf's law have.
      const word = words[Math.floor(known ** random()) - 1] ?? '';
      if (said.size < 400 && random() < 0.01) said.add(word);
      return word;
    }).join(' ');

  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const all = <T>(table: string) =>
    new Promise<T[]>((resolve, reject) => {
      const reading = database.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => resolve(reading.result);
      reading.onerror = () => reject(reading.error);
    });
  const write = (table: string, rows: object[]) =>
    new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(table, 'readwrite');
      for (const row of rows) transaction.objectStore(table).put(row);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  const bodies = await all<{ issueId: string; html: string; text: string }>('issueBodies');
  for (let start = 0; start < bodies.length; start += 500) {
    const changed = bodies.slice(start, start + 500).map((body) => {
      const own = text(issue);
      return { ...body, html: `<p>${own}</p>`, text: own };
    });
    await write('issueBodies', changed);
  }
  const guides = await all<{ id: string; version: number; state: string }>('guides');
  const read = guides
    .filter((guide) => guide.state === 'saved')
    .map(({ id, version }) => ({
      ...{ guideId: id, version, state: 'read', pageCount: guidePages, readAt: Date.now() },
      pages: Array.from({ length: guidePages }, () => text(guidePage)),
    }));
  await write('guideTexts', read);
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(['searchParts', 'searchDue'], 'readwrite');
    transaction.objectStore('searchParts').clear();
    transaction.objectStore('searchDue').put({ key: 'all', after: null, times: 1 });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
  return [...said];
}

/** Runs inside the extension: how many documents the index holds. Loads all of it. */
export async function countIndexed(): Promise<number> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const parts = await new Promise<{ documents: number }[]>((resolve, reject) => {
    const reading = database.transaction('searchParts').objectStore('searchParts').getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  database.close();
  return parts.reduce((sum, { documents }) => sum + documents, 0);
}
