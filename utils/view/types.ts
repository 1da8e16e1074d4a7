import type { NewsletterTab, PopupChoice, PopupSnapshot, RecentIssue, ShownIssue } from '../derived/types.ts';
import type { FeedError, FeedErrorKind } from '../feed/types.ts';
import type { IssueParts } from '../issue/types.ts';
import type {
  BackfillRow,
  CheckRecord,
  GuideRow,
  Newsletter,
  NewsletterRow,
  OpenedFrom,
  ShelfRow,
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

/** `earlier`: old when it was found and never read, so never offered as new. */
export type IssueState = 'unread' | 'read' | 'earlier';

/** What of the library is shown: of one newsletter or of all (null), from `from` on and before `to`, epoch ms. */
export interface LibraryScope {
  newsletterId: string | null;
  from: number;
  to: number;
}

/** One line of the library's history. */
export interface HistoryItem {
  id: string;
  newsletterId: string;
  title: string;
  summary: string | null;
  url: string | null;
  publishedAt: number;
  isDayOnly: boolean;
  state: IssueState;
  /** Epoch ms; null when it was never opened or marked read. */
  readAt: number | null;
  /** How many it offers. */
  guides: number;
  /** All of it, or the rest, is for paying readers. */
  isForPayers: boolean;
  /** False when only the ledger still knows of it: it can be opened, but not marked. */
  isStored: boolean;
}

/** The lines of a history, as ids in their order, and where each heading begins (`Period.key`; `gone`: no longer stored). */
export interface Outline {
  ids: readonly string[];
  starts: { key: string; at: number }[];
  /** False while only the first lines are known. */
  isWhole: boolean;
}

export type {
  BackfillRow,
  CheckRecord,
  FeedError,
  FeedErrorKind,
  GuideRow,
  IssueParts,
  Newsletter,
  OpenedFrom,
  PopupChoice,
  RecentIssue,
  ShelfRow,
  ShownIssue,
};
export type Subscription = NewsletterRow;
