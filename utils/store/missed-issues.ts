import Dexie from 'dexie';
import { database } from './database.ts';
import { listHiddenIds } from './newsletters.ts';
import type { IssueRow } from './types.ts';

/** An issue may have come out before somebody left, and be found after that. */
const foundLateMs = 14 * 24 * 60 * 60_000;

/**
 * What came while somebody was away, newest first, at most `limit`: issues that were new when they were found after `from`, and
 * were not read before `until`. Those read since the return stay, so that the list does not change under whoever goes through it.
 */
export async function listMissedIssues(
  { from, until }: { from: number; until: number },
  limit: number,
): Promise<IssueRow[]> {
  const hidden = await listHiddenIds(null);
  return await database.issues
    .where('[publishedAt+rank]')
    .between([from - foundLateMs, Dexie.minKey], [Dexie.maxKey, Dexie.maxKey])
    .reverse()
    .filter(
      (row) =>
        row.firstSeenAt > from &&
        row.bornUnread === 1 &&
        (row.readAt === null || row.readAt >= until) &&
        !hidden.has(row.newsletterId),
    )
    .limit(limit)
    .toArray();
}
