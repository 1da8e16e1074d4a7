import { type IssueList, listIssues } from '../../store/issues.ts';
import { listOrphans } from '../../store/ledger.ts';
import type { IssueRow, LedgerRow } from '../../store/types.ts';

/** One line of the library's history. */
export interface HistoryItem {
  id: string;
  newsletterId: string;
  title: string;
  summary: string | null;
  url: string | null;
  publishedAt: number;
  isDayOnly: boolean;
  unread: boolean;
  /** Epoch ms; null when it was never opened or marked read. */
  readAt: number | null;
  /** All of it, or the rest, is for paying readers. */
  isForPayers: boolean;
  /** False when only the ledger still knows of it: it can be opened, but not marked. */
  isStored: boolean;
}

export interface History {
  /** Newest first. */
  items: HistoryItem[];
  /** There are more than were asked for. */
  hasMore: boolean;
}

/**
 * Issues with what was done with them, and what was read of issues that are no longer stored, at most `limit`: as many
 * look-ups for ten thousand issues as for ten.
 *
 * @param newsletterId null for all newsletters, and what was read of those removed since
 */
export async function listHistoryItems(
  newsletterId: string | null,
  filter: IssueList,
  limit: number,
): Promise<History> {
  const [issues, orphans] = await Promise.all([
    listIssues(newsletterId, filter, limit + 1),
    // What nobody can mark any more is in no list of things to do.
    filter === 'unread' ? [] : listOrphans(newsletterId, filter, limit + 1),
  ]);
  const items = [...issues.map(toItem), ...orphans.map(toRememberedItem)].sort(
    (a, b) => b.publishedAt - a.publishedAt,
  );
  return { items: items.slice(0, limit), hasMore: items.length > limit };
}

function toItem(issue: IssueRow): HistoryItem {
  const { id, newsletterId, title, summary, url, publishedAt, isDayOnly, unread, readAt } = issue;
  return {
    ...{ id, newsletterId, title, summary, url, publishedAt, isDayOnly, readAt },
    unread: unread === 1,
    isForPayers: issue.isForPayers === true,
    isStored: true,
  };
}

/** What the ledger alone still knows of. */
function toRememberedItem(row: LedgerRow): HistoryItem {
  const { newsletterId, identity, title, url, publishedAt, isDayOnly, readAt } = row;
  return {
    ...{ newsletterId, title, url, publishedAt, isDayOnly, readAt },
    id: `${newsletterId}:${identity}`,
    summary: null,
    unread: readAt === null,
    isForPayers: false,
    isStored: false,
  };
}
