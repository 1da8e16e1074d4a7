import Dexie from 'dexie';
import { database } from './database.ts';
import { listRemovedNewsletters } from './newsletters.ts';
import type { GuideRow, IssueRow, SearchPartRow } from './types.ts';

/** All parts of the search index by name, in order, with the rows of those that are not `known`: as they stand at one moment. */
export async function listPartsBeside(
  known: ReadonlySet<string>,
): Promise<{ ids: string[]; rows: SearchPartRow[] }> {
  return await database.transaction('r', database.searchParts, async () => {
    const ids = await database.searchParts.orderBy('id').primaryKeys();
    const rows = await database.searchParts.bulkGet(ids.filter((id) => !known.has(id)));
    return { ids, rows: rows.filter((row) => row !== undefined) };
  });
}

/** What lists show of issues and guides that were found, by id. */
export async function findFoundRows(
  issueIds: readonly string[],
  guideIds: readonly string[],
): Promise<{ issues: Map<string, IssueRow>; guides: Map<string, GuideRow> }> {
  const [issues, guides] = await Promise.all([
    database.issues.bulkGet([...issueIds]),
    database.guides.bulkGet([...guideIds]),
  ]);
  return { issues: byId(issues), guides: byId(guides) };
}

const byId = <T extends { id: string }>(rows: readonly (T | undefined)[]) =>
  new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));

/** Ids of the issues that are unread, or were read, and of their guides. */
export async function listIdsInState(state: 'unread' | 'read'): Promise<Set<string>> {
  const ids = new Set(
    await database.issues
      .where(state === 'unread' ? '[unread+publishedAt+rank]' : '[isRead+publishedAt+rank]')
      .between([1, Dexie.minKey, Dexie.minKey], [1, Dexie.maxKey, Dexie.maxKey])
      .primaryKeys(),
  );
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
  const removed = await listRemovedNewsletters();
  const hidden = new Set(removed.map(({ id }) => id));
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
