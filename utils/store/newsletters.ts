import { database } from './database.ts';
import type { CheckRecord, NewsletterRow } from './types.ts';

const keptChecks = 50;

export async function findNewsletter(id: string): Promise<NewsletterRow | undefined> {
  return await database.newsletters.get(id);
}

/** A subscription that has never been checked and is due at once. */
export function newNewsletter(id: string, name: string, address: string): NewsletterRow {
  return {
    id,
    name,
    address,
    source: null,
    validators: { etag: null, lastModified: null },
    bodyHash: null,
    redirect: null,
    lastCheckAt: null,
    lastSuccessAt: null,
    nextCheckAt: 0,
    nextCheckReason: { code: 'now' },
    failures: 0,
    freshUntil: null,
    hints: { ttlMinutes: null, skipHours: [], skipDays: [] },
    checks: [],
  };
}

/** Adds the subscription unless it is there already. */
export async function ensureNewsletter(row: NewsletterRow): Promise<NewsletterRow> {
  return await database.transaction('rw', database.newsletters, async () => {
    const present = await database.newsletters.get(row.id);
    if (present) return present;
    await database.newsletters.add(row);
    return row;
  });
}

export async function updateNewsletter(id: string, change: Partial<NewsletterRow>): Promise<void> {
  await database.newsletters.update(id, change);
}

/** Whether another newsletter than `exceptId` is read from this address. */
export async function isSubscribedTo(sourceUrl: string, exceptId: string): Promise<boolean> {
  const isOther = (row: NewsletterRow) => row.id !== exceptId && row.source?.url === sourceUrl;
  return (await database.newsletters.filter(isOther).count()) > 0;
}

/** Those whose last check found no network. */
export async function listOfflineNewsletters(): Promise<NewsletterRow[]> {
  return await database.newsletters
    .filter(({ checks }) => checks.at(-1)?.error?.kind === 'offline')
    .toArray();
}

/** The records with one more at the end, cut to the last 50. */
export function withCheck(checks: readonly CheckRecord[], check: CheckRecord): CheckRecord[] {
  return [...checks, check].slice(-keptChecks);
}
