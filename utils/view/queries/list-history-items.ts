import { countIssues, countUnreadOf, findIssues, listRecentIssues, listUnread } from '../../store/issues.ts';
import { listReadings, listReadingsWithoutIssue } from '../../store/ledger.ts';
import type { HistoryFilter, IssueRow, LedgerRow } from '../types.ts';

/** One line of the library's history. */
export interface HistoryItem {
  id: string;
  newsletterId: string;
  title: string;
  summary: string | null;
  url: string | null;
  publishedAt: number;
  unread: boolean;
  /** Epoch ms; null when it was never opened or marked read. */
  readAt: number | null;
  /** False when only the ledger still knows of it: it can be opened, but not marked. */
  isStored: boolean;
}

export interface History {
  /** Newest first. */
  items: HistoryItem[];
  /** Of all lines, shown or not. */
  counts: Record<HistoryFilter, number>;
}

/** Issues with what the ledger says of each, and what it says of issues that are no longer stored, at most `limit`. */
export async function listHistoryItems(
  newsletterId: string,
  filter: HistoryFilter,
  limit: number,
): Promise<History> {
  const [all, unread, lost, read] = await Promise.all([
    countIssues(newsletterId),
    countUnreadOf(newsletterId),
    listReadingsWithoutIssue(newsletterId),
    listReadings(newsletterId),
  ]);
  const issues =
    filter === 'read'
      ? await findIssues(read.slice(0, limit).map(({ issueId }) => issueId))
      : await (filter === 'all' ? listRecentIssues : listUnread)(newsletterId, limit);
  const readAt = new Map(read.map((row) => [row.issueId, row.readAt]));
  const remembered = lost.map(toRememberedItem);
  const lostUnread = remembered.filter((item) => item.unread).length;
  const items = issues
    .map((issue) => toItem(issue, readAt.get(issue.id) ?? null))
    .concat(remembered.filter((item) => filter === 'all' || item.unread === (filter === 'unread')))
    .sort((a, b) => b.publishedAt - a.publishedAt)
    .slice(0, limit);
  return { items, counts: { all: all + lost.length, unread: unread + lostUnread, read: read.length } };
}

function toItem(
  { id, newsletterId, parts, publishedAt, unread }: IssueRow,
  readAt: number | null,
): HistoryItem {
  const { title, summary, url } = parts;
  return { id, newsletterId, title, summary, url, publishedAt, unread: unread === 1, readAt, isStored: true };
}

/** What the ledger alone still knows of. */
export function toRememberedItem({
  issueId,
  newsletterId,
  title,
  url,
  publishedAt,
  readAt,
}: LedgerRow): HistoryItem {
  const unread = readAt === null;
  return {
    id: issueId,
    newsletterId,
    title,
    summary: null,
    url,
    publishedAt,
    unread,
    readAt,
    isStored: false,
  };
}
