import { database } from './database.ts';
import type { CheckRecord, NewsletterRow } from './types.ts';

const keptChecks = 50;

export async function findNewsletter(id: string): Promise<NewsletterRow | undefined> {
  return await database.newsletters.get(id);
}

/** Those subscribed to, paused ones included: the home newsletter first, then in the order in which they were added. */
export async function listNewsletters(): Promise<NewsletterRow[]> {
  const rows = await database.newsletters.filter((row) => !row.removedAt).toArray();
  // A row of an earlier version has no `addedAt`: it is the home newsletter's.
  return rows.sort((a, b) => (a.addedAt ?? 0) - (b.addedAt ?? 0) || (a.id < b.id ? -1 : 1));
}

/** Those removed that can still be taken back. */
export async function listRemovedNewsletters(): Promise<NewsletterRow[]> {
  return await database.newsletters.filter((row) => Boolean(row.removedAt)).toArray();
}

/**
 * A subscription that has never been checked and is due at once.
 *
 * @param addedAt epoch ms; 0, the default, for the home newsletter
 */
export function newNewsletter(id: string, name: string, address: string, addedAt = 0): NewsletterRow {
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
    addedAt,
    pausedAt: null,
    isMuted: false,
    removedAt: null,
  };
}

/** What a check may write: all but what a person chose, and may have changed while the check was under way. */
export function checkStateOf(row: NewsletterRow): Partial<NewsletterRow> {
  const { name, address, addedAt, pausedAt, isMuted, removedAt, ...state } = row;
  return state;
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

export async function countNewsletters(): Promise<number> {
  return await database.newsletters.count();
}

export async function updateNewsletter(id: string, change: Partial<NewsletterRow>): Promise<void> {
  await database.newsletters.update(id, change);
}

/** Whether another newsletter than `exceptId` is read from this address. */
export async function isSubscribedTo(sourceUrl: string, exceptId: string): Promise<boolean> {
  return (await listNewsletters()).some(({ id, source }) => id !== exceptId && source?.url === sourceUrl);
}

/** Those whose last check found no network. */
export async function listOfflineNewsletters(): Promise<NewsletterRow[]> {
  return (await listNewsletters()).filter(({ checks }) => checks.at(-1)?.error?.kind === 'offline');
}

/** The records with one more at the end, cut to the last 50. */
export function withCheck(checks: readonly CheckRecord[], check: CheckRecord): CheckRecord[] {
  return [...checks, check].slice(-keptChecks);
}
