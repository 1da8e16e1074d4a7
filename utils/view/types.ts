import type { NewsletterTab, PopupSnapshot } from '../derived/types.ts';
import type { FeedError } from '../feed/types.ts';
import type {
  BackfillRow,
  CheckRecord,
  GuideRow,
  IssueRow,
  LedgerRow,
  NewsletterRow,
} from '../store/types.ts';

/** Shapes that hooks hand to components, and components import. */

/** A value that is being read, is here, or cannot be had because the database does not open. */
export type Loaded<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'unavailable' };

/** Bytes received of a guide being saved; `total` null when the server did not say. */
export interface GuideProgress {
  received: number;
  total: number | null;
}

export type PopupModel = PopupSnapshot;

/** What stands on one of the popup's tabs. */
export type Tab = NewsletterTab;

export type HistoryFilter = 'all' | 'unread' | 'read';

export type { BackfillRow, CheckRecord, FeedError, GuideRow, IssueRow, LedgerRow, NewsletterRow };
