import type { IssueRow } from '../../../utils/store/types.ts';
import { ledgerRow } from './ledger-rows.ts';

/** The issue of `ledgerRow(n)` as a check stored it: unread. */
export function issueRow(n: number, change: Partial<IssueRow> = {}): IssueRow {
  const { newsletterId, identity, witnesses, keys, title, url, publishedAt, publishedDay } = ledgerRow(n);
  return {
    ...{ id: `${newsletterId}:${identity}`, newsletterId, identity, witnesses, keys, words: [], title, url },
    ...{ summary: null, publishedAt, rank: 1, publishedDay, isDayOnly: false, firstSeenAt: 1, updatedAt: 1 },
    ...{ unread: 1, bornUnread: 1, readAt: null, isRead: 0, announced: 1, extractor: 1 },
    ...{ linksRefreshedAt: null, offers: { guides: 0, hasQuote: false, hasBook: false }, textHash: 'h' },
    ...change,
  };
}
