import type { NewsletterTab, PopupChoice, PopupSnapshot, RecentIssue, ShownIssue } from '../derived/types.ts';
import type { FeedError, FeedErrorKind } from '../feed/types.ts';
import type {
  BackfillRow,
  CheckRecord,
  GuideRow,
  Newsletter,
  NewsletterRow,
  OpenedFrom,
} from '../store/types.ts';

/** Shapes that hooks hand to components, and components import. */

/** Why the database does not open: Firefox opens none in a private window; or it is damaged, or the disk full. */
export type Unavailable = 'private' | 'storage';

/** A value that is being read, is here, or cannot be had because the database does not open. */
export type Loaded<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'unavailable'; reason: Unavailable };

/** What was just done and can be taken back; `undo` null for what was not done, and is only told. */
export interface Undoable {
  text: string;
  /** @returns what to tell when that failed; null when it is taken back */
  undo: (() => Promise<Undoable | null>) | null;
}

/** Bytes received of a guide being saved; `total` null when the server did not say. */
export interface GuideProgress {
  received: number;
  total: number | null;
}

export type PopupModel = PopupSnapshot;

/** What stands on one of the popup's tabs. */
export type Tab = NewsletterTab;

export type HistoryFilter = 'all' | 'unread' | 'read';

export type {
  BackfillRow,
  CheckRecord,
  FeedError,
  FeedErrorKind,
  GuideRow,
  Newsletter,
  OpenedFrom,
  PopupChoice,
  RecentIssue,
  ShownIssue,
};
export type Subscription = NewsletterRow;
