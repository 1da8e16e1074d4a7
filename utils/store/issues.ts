import Dexie from 'dexie';
import { isReusedKey } from '../identity/is-reused-key.ts';
import type { IssueParts } from '../issue/types.ts';
import { database } from './database.ts';
import { listRemovedNewsletters } from './newsletters.ts';
import type { IssueRow } from './types.ts';

export interface IssueIdentity {
  guidKey: string | null;
  urlKey: string | null;
  fingerprint: string;
}

/** An entry as it is looked for among the issues known. */
export type IssueSought = IssueIdentity & { parts: Pick<IssueParts, 'title' | 'publishedAt'> };

const ofNewsletter = (newsletterId: string) =>
  database.issues
    .where('[newsletterId+publishedAt]')
    .between([newsletterId, Dexie.minKey], [newsletterId, Dexie.maxKey]);

export async function findIssue(id: string): Promise<IssueRow | undefined> {
  return await database.issues.get(id);
}

/**
 * The row that is the same issue: by guid, else by address, else by title and day (spec: "What counts as new").
 *
 * @param taken ids of rows that other entries of the same feed are
 */
export async function findSameIssue(
  newsletterId: string,
  sought: IssueSought,
  taken: ReadonlySet<string>,
): Promise<IssueRow | undefined> {
  for (const name of ['guidKey', 'urlKey', 'fingerprint'] as const) {
    const key = sought[name];
    if (key === null) continue;
    const rows = await database.issues.where(`[newsletterId+${name}]`).equals([newsletterId, key]).toArray();
    const isSame = (row: IssueRow) => !isReusedKey({ ...row, ...row.parts }, { ...sought, ...sought.parts });
    const same = rows.find((row) => !taken.has(row.id) && isSame(row));
    if (same) return same;
  }
  return undefined;
}

export async function findNewestIssue(newsletterId: string): Promise<IssueRow | undefined> {
  return await ofNewsletter(newsletterId).last();
}

/** Newest first, at most `limit`. */
export async function listRecentIssues(newsletterId: string, limit: number): Promise<IssueRow[]> {
  return await ofNewsletter(newsletterId).reverse().limit(limit).toArray();
}

/** Newest first, at most `limit`. */
export async function listUnread(newsletterId: string, limit: number): Promise<IssueRow[]> {
  return await database.issues
    .where('[newsletterId+unread+publishedAt]')
    .between([newsletterId, 1, Dexie.minKey], [newsletterId, 1, Dexie.maxKey])
    .reverse()
    .limit(limit)
    .toArray();
}

export async function findIssues(ids: readonly string[]): Promise<IssueRow[]> {
  return (await database.issues.bulkGet([...ids])).filter((row) => row !== undefined);
}

export async function countIssues(newsletterId: string): Promise<number> {
  return await ofNewsletter(newsletterId).count();
}

export async function countUnreadOf(newsletterId: string): Promise<number> {
  return await database.issues.where('[newsletterId+unread]').equals([newsletterId, 1]).count();
}

/** Unread issues of all newsletters subscribed to: the number on the badge. */
export async function countUnread(): Promise<number> {
  const all = await database.issues.where('unread').equals(1).count();
  const removed = await listRemovedNewsletters();
  const hidden = await Promise.all(removed.map(({ id }) => countUnreadOf(id)));
  return hidden.reduce((left, count) => left - count, all);
}

/** Normalised addresses of all issues stored: what an archive need not fetch again. */
export async function listUrlKeys(newsletterId: string): Promise<Set<string>> {
  const keys = await database.issues
    .where('[newsletterId+urlKey]')
    .between([newsletterId, Dexie.minKey], [newsletterId, Dexie.maxKey])
    .keys();
  return new Set(keys.flatMap((key) => (Array.isArray(key) ? String(key[1]) : [])));
}

/** Publish times of the newest issues, for the schedule. */
export async function listPublishTimes(newsletterId: string, limit: number): Promise<number[]> {
  const keys = await ofNewsletter(newsletterId).reverse().limit(limit).keys();
  return keys.map((key) => (Array.isArray(key) ? Number(key[1]) : Number(key)));
}

/** Addresses of the newest issues: what a website source need not fetch again. */
export async function listAddresses(newsletterId: string, limit: number): Promise<Set<string>> {
  const issues = await listRecentIssues(newsletterId, limit);
  return new Set(issues.flatMap((issue) => issue.parts.url ?? []));
}

/** Unread issues nobody has been told of yet, newest first. */
export async function listUnannounced(newsletterId: string): Promise<IssueRow[]> {
  const rows = await database.issues.where('announced').equals(0).toArray();
  return rows
    .filter((row) => row.newsletterId === newsletterId)
    .sort((a, b) => b.publishedAt - a.publishedAt);
}

export async function markAnnounced(ids: readonly string[]): Promise<void> {
  await database.issues.where('id').anyOf(ids).modify({ announced: 1 });
}

export async function updateIssue(id: string, change: Partial<IssueRow>): Promise<void> {
  await database.issues.update(id, change);
}
