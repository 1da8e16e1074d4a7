import Dexie from 'dexie';
import { database } from './database.ts';
import { listHiddenIds } from './newsletters.ts';
import type { IssueRow } from './types.ts';

/** The lists of issues: all, the unread ones, those that were read. */
export type IssueList = 'all' | 'unread' | 'read';

/** Issues of one list, of one newsletter or of all (null), that came out from `from` on and before `to`, epoch ms. */
export interface IssueRange {
  newsletterId: string | null;
  list: IssueList;
  from: number;
  to: number;
}

/** From the first to the last. */
export const ever = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

export type Order = 'newest' | 'oldest';

const indexOf = { all: '', unread: 'unread+', read: 'isRead+' } as const;

/** In order of publication, oldest first. */
export function inRange({ newsletterId, list, from, to }: IssueRange) {
  const start = [...(newsletterId === null ? [] : [newsletterId]), ...(list === 'all' ? [] : [1])];
  const scope = newsletterId === null ? '' : 'newsletterId+';
  return database.issues
    .where(`[${scope}${indexOf[list]}publishedAt+rank]`)
    .between([...start, from, Dexie.minKey], [...start, to, Dexie.minKey], true, false);
}

/** The first rows of a range in that order, at most `limit`. */
export async function listIssuesIn(range: IssueRange, order: Order, limit: number): Promise<IssueRow[]> {
  const rows = order === 'newest' ? inRange(range).reverse() : inRange(range);
  const hidden = await listHiddenIds(range.newsletterId);
  const shown = hidden.size > 0 ? rows.filter((row) => !hidden.has(row.newsletterId)) : rows;
  return await shown.limit(limit).toArray();
}

/**
 * The ids of all issues of some ranges, oldest first, each range one request that reads no row: ten thousand take some 30 ms.
 * Ranges of one newsletter each, or of all.
 */
export async function listIssueIdsIn(ranges: readonly IssueRange[]): Promise<string[][]> {
  const { issues, newsletters } = database;
  return await database.transaction('r', [issues, newsletters], async () => {
    const isOfAll = ranges.some(({ newsletterId }) => newsletterId === null);
    const removed = isOfAll ? await listHiddenIds(null) : new Set<string>();
    return await Promise.all(
      ranges.map(async (range) => {
        const ids = await inRange(range).primaryKeys();
        if (range.newsletterId !== null || removed.size === 0) return ids;
        const own = [...removed].map((id) => inRange({ ...range, newsletterId: id }).primaryKeys());
        const hidden = new Set((await Promise.all(own)).flat());
        return ids.filter((id) => !hidden.has(id));
      }),
    );
  });
}

/** When the oldest and the newest of a range came out, epoch ms; null where there is none. */
export async function findSpan(range: IssueRange): Promise<{ oldest: number; newest: number } | null> {
  const [first, last] = await Promise.all([inRange(range).first(), inRange(range).last()]);
  return first && last ? { oldest: first.publishedAt, newest: last.publishedAt } : null;
}

/**
 * How many there are, counted up to `atMost`, removed newsletters left out. A browser counts entry by entry: 10,000 take it as
 * long as all else that a mark does, so no count is without an end.
 */
export async function countIssuesIn(range: IssueRange, atMost: number): Promise<number> {
  // No more than somebody has removed within ten minutes.
  const own = [...(await listHiddenIds(range.newsletterId))].map((id) =>
    inRange({ ...range, newsletterId: id }).count(),
  );
  const hidden = (await Promise.all(own)).reduce((sum, count) => sum + count, 0);
  // Dexie's `count` leaves the limit to the end, and counts all before it.
  const keys = await inRange(range)
    .limit(atMost + hidden)
    .primaryKeys();
  return keys.length - hidden;
}

/** Rows by their ids, in that order; undefined where there is none any more. */
export async function findIssues(ids: readonly string[]): Promise<(IssueRow | undefined)[]> {
  return await database.issues.bulkGet([...ids]);
}
