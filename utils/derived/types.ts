import type { FeedError } from '../feed/types.ts';
import type { IssueParts } from '../issue/types.ts';
import type { Reason } from '../schedule/types.ts';
import type { CheckRecord, GuideRow } from '../store/types.ts';

/** One line of the "last issues" list. */
export interface RecentIssue {
  id: string;
  title: string;
  url: string | null;
  publishedAt: number;
  /** The publisher named a day without an hour. */
  isDayOnly: boolean;
  unread: boolean;
}

interface CheckStatus {
  /** Null before the first check has ended. */
  last: CheckRecord | null;
  nextCheckAt: number;
  reason: Reason;
  /** Set while the last check failed. */
  error: FeedError | null;
  /** Since when nothing has been found at its address, once the person should be asked where it is; else null. */
  missingSince: number | null;
  /** Nothing is looked for by itself. */
  isPaused: boolean;
}

/** What stands on one of the popup's tabs. */
export interface NewsletterTab {
  id: string;
  name: string;
  unreadCount: number;
}

/** What the popup shows of one newsletter. */
export interface PopupFront {
  newsletterId: string;
  newsletterName: string;
  /** Where issues are read from: its host is what has to be granted. */
  address: string;
  /** The newest issue; null while there is none. */
  newest: (RecentIssue & { parts: IssueParts }) | null;
  guides: GuideRow[];
  /** Newest first, at most five, the newest included. */
  recent: RecentIssue[];
  status: CheckStatus;
}

/**
 * All that the popup shows, in one value: `derived` writes it to storage.local so that the first paint needs neither the
 * database nor the worker; afterwards a live query gives the same shape.
 */
export interface PopupSnapshot extends PopupFront {
  version: 4;
  /** All newsletters, the home one first. */
  tabs: NewsletterTab[];
}
