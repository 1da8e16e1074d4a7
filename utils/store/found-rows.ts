import Dexie from 'dexie';
import { database } from './database.ts';
import { listHiddenIds } from './newsletters.ts';
import type { IssueRow } from './types.ts';

/** Issues that are unread, or were read; no row is read. */
export async function listIssueIdsInState(state: 'unread' | 'read'): Promise<string[]> {
  return await database.issues
    .where(state === 'unread' ? '[unread+publishedAt+rank]' : '[isRead+publishedAt+rank]')
    .between([1, Dexie.minKey, Dexie.minKey], [1, Dexie.maxKey, Dexie.maxKey])
    .primaryKeys();
}

/** Guides whose file is kept; no row is read. */
export async function listSavedGuideIds(): Promise<string[]> {
  return await database.guides.where('state').equals('saved').primaryKeys();
}

/** Ids of the issues that are unread, or were read, and of their guides. */
export async function listIdsInState(state: 'unread' | 'read'): Promise<Set<string>> {
  const ids = new Set(await listIssueIdsInState(state));
  const guideIds: string[] = [];
  await database.guides.orderBy('issueId').eachKey((issueId, { primaryKey }) => {
    if (ids.has(String(issueId))) guideIds.push(primaryKey);
  });
  for (const id of guideIds) ids.add(id);
  return ids;
}

/** The newest issues that fit, of those subscribed to, at most `limit`; no more than `mostWalked` are looked at. */
export async function listNewestWhere(
  fits: (issue: IssueRow) => boolean,
  limit: number,
  mostWalked: number,
): Promise<IssueRow[]> {
  const hidden = await listHiddenIds(null);
  const found: IssueRow[] = [];
  let walked = 0;
  await database.issues
    .orderBy('[publishedAt+rank]')
    .reverse()
    .until(() => found.length >= limit || walked >= mostWalked)
    .each((issue) => {
      walked += 1;
      if (!hidden.has(issue.newsletterId) && fits(issue)) found.push(issue);
    });
  return found;
}
