import { newsletter } from '../newsletter.ts';
import { countIssues, listHistory } from '../store/issues.ts';
import { findLedgerRow } from '../store/ledger.ts';
import type { HistoryFilter, IssueRow, Loaded } from './types.ts';
import { useLiveQuery } from './use-live-query.ts';

/** One line of the library's history. */
export interface HistoryItem {
  id: string;
  title: string;
  summary: string | null;
  url: string | null;
  publishedAt: number;
  unread: boolean;
  /** Epoch ms; null when it was never opened or marked read. */
  readAt: number | null;
}

export interface History {
  /** Newest first. */
  items: HistoryItem[];
  /** Of all issues the filter lets through, shown or not. */
  total: number;
  counts: Record<HistoryFilter, number>;
}

/** The issues of the newsletter with what the ledger says of each, at most `limit`. */
export function useHistory(filter: HistoryFilter, limit: number): Loaded<History> {
  return useLiveQuery(() => readHistory(filter, limit), [filter, limit]);
}

async function readHistory(filter: HistoryFilter, limit: number): Promise<History> {
  const { id } = newsletter;
  const [issues, all, unread] = await Promise.all([
    listHistory(id, filter, limit),
    countIssues(id, 'all'),
    countIssues(id, 'unread'),
  ]);
  const counts = { all, unread, read: all - unread };
  return { items: await Promise.all(issues.map(toItem)), total: counts[filter], counts };
}

async function toItem(issue: IssueRow): Promise<HistoryItem> {
  const ledger = await findLedgerRow(issue.newsletterId, issue);
  const { title, summary, url } = issue.parts;
  return {
    ...{ id: issue.id, title, summary, url, publishedAt: issue.publishedAt },
    unread: issue.unread === 1,
    readAt: ledger?.readAt ?? null,
  };
}
