import type { FeedError } from '../feed/types.ts';
import type { IssueParts } from '../issue/types.ts';
import type { CorrectionKind } from '../learning/corrections/types.ts';
import type { Reason } from '../schedule/types.ts';
import type { CheckRecord, GuideRow } from '../store/types.ts';

/** One line of the list of issues. */
export interface RecentIssue {
  id: string;
  newsletterId: string;
  title: string;
  url: string | null;
  publishedAt: number;
  /** The publisher named a day without an hour. */
  isDayOnly: boolean;
  unread: boolean;
  /** Old when it was found, and never read: it is not offered as new. */
  isEarlier: boolean;
  /** The worst of what was corrected since it was read; absent where there is nothing to tell. */
  corrected?: CorrectionKind;
}

/** An issue with what it says. */
export interface ShownIssue extends RecentIssue {
  parts: IssueParts;
  /** The person's own, empty where there is none. */
  note: string;
}

interface CheckStatus {
  /** Null before the first check has ended. */
  last: CheckRecord | null;
  nextCheckAt: number;
  reason: Reason;
  /** Set while the last check failed. */
  error: FeedError | null;
  /** Checks failed in a row. */
  failures: number;
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

/** Which part of what is stored the popup shows. */
export interface PopupChoice {
  /** Null for what is unread of all newsletters. */
  newsletterId: string | null;
  /** Null for the newest. */
  issueId: string | null;
  /** How many issues are listed. */
  listed: number;
}

/** What the popup shows of one newsletter, or of what is unread of all. */
export interface PopupFront {
  /** Null for all newsletters. */
  newsletterId: string | null;
  newsletterName: string;
  /** Where issues are read from: its host is what has to be granted. */
  address: string;
  /** The issue chosen, else the newest; null while there is none. */
  shown: ShownIssue | null;
  /** Of the issue shown. */
  guides: GuideRow[];
  /** Newest first. */
  recent: RecentIssue[];
  /** There are more than are listed. */
  hasMore: boolean;
  /** The next older unread issue, or, after the oldest, the newest; null where none is unread but the one shown. */
  nextUnreadId: string | null;
  /** Null for all newsletters. */
  status: CheckStatus | null;
}

/**
 * All that the popup shows, in one value: `derived` writes it to storage.local so that the first paint needs neither the
 * database nor the worker; afterwards a live query gives the same shape.
 */
export interface PopupSnapshot extends PopupFront {
  version: 5;
  /** All newsletters, the home one first. */
  tabs: NewsletterTab[];
}
