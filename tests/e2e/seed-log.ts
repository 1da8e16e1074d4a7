/**
 * Runs inside the extension (see `inExtension`): adds entries to the learning log, one a day back from yesterday within this year
 * (else of its first day), some sponsored, some with words that may name a patient, one that is to be asked about again.
 */
export async function seedLog(count: number): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const transaction = database.transaction('logEntries', 'readwrite');
  const now = new Date();
  const dayOf = (ago: number) => {
    const day = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate() - ago);
    return new Date(Math.max(day, Date.UTC(now.getFullYear(), 0, 1))).toISOString().slice(0, 10);
  };
  for (let n = 0; n < count; n += 1) {
    const day = dayOf((n % 300) + 1);
    transaction.objectStore('logEntries').put({
      id: `seeded-${n}`,
      source: {
        ...{ kind: 'issue', newsletter: 'Practice Notes', title: `What was read, ${n}` },
        ...{ url: `https://practice.example/p/${n}`, publishedAt: day, version: null, citation: '' },
        sponsor: n % 4 === 1 ? 'Linden Skin Lab' : null,
      },
      ...{ startedAt: day, finishedAt: day, minutesMeasured: 6.2, minutes: 4 + (n % 20), method: 'reading' },
      topics: n % 3 === 0 ? [] : ['Eczema', n % 2 === 0 ? 'Hands' : 'Acne'],
      learned: n % 2 === 0 ? 'Patch test before the third course of steroids.' : '',
      impact: n === 2 ? 'JD, 45F, comes again in May.' : '',
      change: n % 5 === 0 ? 'Ask everybody with hand eczema what they wear at work.' : '',
      followUpOn: n === 4 ? day : null,
      ...{ followUps: [], domains: n % 2 === 0 ? ['nmc:practise-effectively'] : [], evidence: [] },
      ...{ createdAt: n, changedAt: n, newsletterId: 'home', identity: `seeded ${n}` },
      ...{ removedAt: null, isRemoved: 0 },
    });
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}
