import type { PlannedStore } from './plan-store.ts';

/** Rows of a database of version 2, after which the others are made. */
export interface Templates {
  newsletter: object & { checks: object[] };
  issue: object & { parts: object & { subtitle: string | null }; html: string };
  ledger: object;
  guide: object;
}

/**
 * Runs inside the extension (see `inExtension`), on an empty database of version 2: fills it as a build of that version would
 * have. Every issue was read; every guide is saved.
 */
export async function seedStore(
  { newsletters, issues }: PlannedStore,
  templates: Templates,
  origin: string,
  now: number,
): Promise<void> {
  const day = 24 * 60 * 60_000;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('companion');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  async function write(batch: [store: string, row: object][]): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
      for (const [store, row] of batch) transaction.objectStore(store).put(row);
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
  }

  const checks = Array.from({ length: 50 }, (_, place) => ({
    ...templates.newsletter.checks[place % templates.newsletter.checks.length],
    at: now - (50 - place) * day,
  }));
  await write(
    newsletters.map(({ id, name, addedAt, feed }) => [
      'newsletters',
      {
        ...templates.newsletter,
        ...{
          id,
          name,
          addedAt,
          checks,
          address: feed.replace(/feed$/, ''),
          source: { kind: 'feed', url: feed },
        },
        ...{
          validators: { etag: null, lastModified: null },
          bodyHash: null,
          redirect: null,
          freshUntil: null,
        },
        ...{ lastCheckAt: now - day, lastSuccessAt: now - day, nextCheckAt: now + 3 * day, failures: 0 },
      },
    ]),
  );

  const file = new Blob([new Uint8Array(1_000)], { type: 'application/pdf' });
  for (let start = 0; start < issues.length; start += 500) {
    const batch: [string, object][] = [];
    for (const { newsletterId, slug, title, publishedAt, hasGuide } of issues.slice(start, start + 500)) {
      const key = `/p/${slug}`;
      const url = `${origin}${key}`;
      const folded = title
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
      const fingerprint = `${new Date(publishedAt).toISOString().slice(0, 10)} ${folded}`;
      const id = `${newsletterId}:${key}`;
      const keys = { newsletterId, fingerprint, guidKey: key, urlKey: key };
      const times = { publishedAt, firstSeenAt: publishedAt, updatedAt: publishedAt };
      // Lines that all issues share would count for nothing when they are understood anew; the newest stays as it is.
      const isNewest = slug === issues[0]?.slug;
      const { html: sample } = templates.issue;
      const { subtitle } = templates.issue.parts;
      const own = isNewest ? subtitle : `${slug}: ${subtitle}`;
      const parts = { ...templates.issue.parts, title, subtitle: own, url, publishedAt };
      const html = isNewest ? sample : sample.replace(/>([^<>]{20,})</g, `>(${slug}) $1<`);
      batch.push([
        'issues',
        { ...templates.issue, ...keys, ...times, id, parts, html, unread: 0, announced: 1, revisions: [] },
      ]);
      const readAt = publishedAt + 60_000;
      const read = { openedAt: readAt, lastOpenedAt: readAt, readAt, where: 'library' };
      batch.push(['ledger', { ...templates.ledger, ...keys, ...read, issueId: id, title, url, publishedAt }]);
      if (!hasGuide) continue;
      const guideId = `${id}#Guide.pdf`;
      const belongs = { newsletterId, issueId: id, issueTitle: title, publishedAt };
      const saved = { state: 'saved', failure: null, bytes: file.size, savedAt: now - day, version: 1 };
      const offered = { id: guideId, fileName: 'Guide.pdf', url: `${origin}/files/Guide.pdf`, position: 0 };
      batch.push(['guides', { ...templates.guide, ...belongs, ...saved, ...offered }]);
      batch.push(['guideFiles', { guideId, file }]);
    }
    await write(batch);
  }
  database.close();
}
