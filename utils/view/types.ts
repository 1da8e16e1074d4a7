import type { Restored, RestoredFrom } from '../backup/file/types.ts';
import type { NewsletterTab, PopupChoice, PopupSnapshot, RecentIssue, ShownIssue } from '../derived/types.ts';
import type { FeedError, FeedErrorKind } from '../feed/types.ts';
import type { IssueParts } from '../issue/types.ts';
import type { CorrectionKind, PageDifferences, TextChange } from '../learning/corrections/types.ts';
import type { Tally } from '../store/transfer/types.ts';
import type {
  AnnotationColour,
  AnnotationRow,
  BackfillRow,
  CheckRecord,
  GuideEditionRow,
  GuideRow,
  LogEntryRow,
  Newsletter,
  NewsletterRow,
  OpenedFrom,
  ShelfRow,
} from '../store/types.ts';

/** Shapes that hooks hand to components, and components import. */

/** Why the database does not open: Firefox opens none in a private window; or it is damaged, or the disk full. */
export type Unavailable = 'private' | 'storage';

/** What the popup lacks where the database does not open. `isLast`: it shows what was known last, and not what is there now. */
export interface PopupTrouble {
  reason: Unavailable;
  isLast: boolean;
}

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

export type HistoryFilter = 'all' | 'unread' | 'read' | 'corrected';

/** Issues of one filter, of one newsletter or of all (null), that came out from `from` on and before `to`, epoch ms. */
export interface HistoryRange {
  newsletterId: string | null;
  list: HistoryFilter;
  from: number;
  to: number;
}

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
  /** The worst of what was corrected since it was read; null where there is nothing to tell. */
  corrected: CorrectionKind | null;
}

/** The lines of a history, as ids in their order, and where each heading begins (`Period.key`; `gone`: no longer stored). */
export interface Outline {
  ids: readonly string[];
  starts: { key: string; at: number }[];
  /** False while only the first lines are known. */
  isWhole: boolean;
}

/** A change with the words around it, so that a line says what it is about. */
export interface ShownChange extends TextChange {
  /** What stands ahead of it and behind it in its own line, shortened; empty where it is a whole sentence itself. */
  lead: string;
  tail: string;
  /** Where it stands in the text that is stored now; null where that is another version. */
  at: number | null;
}

/** An issue that was corrected since it was read. */
export interface CorrectedItem {
  issueId: string;
  newsletterId: string;
  title: string;
  publishedAt: number;
  isDayOnly: boolean;
  state: 'open' | 'seen';
  /** The worst of what changed, */
  kind: CorrectionKind;
  /** and of all the worst, worst first. */
  changes: ShownChange[];
  changeCount: number;
  /** What the person kept of it. */
  touched: TouchedThings;
  changedAt: number;
  seenAt: number | null;
}

/** What a person kept of an issue, as far as a correction may concern it. */
export interface TouchedThings {
  /** `isUnsure`: the text it was made in is no longer kept, so that it may be touched or not; then without a place. */
  highlights: { id: string; quote: string; note: string; at: number | null; isUnsure?: true }[];
  /** The note on the issue itself; empty where there is none. */
  note: string;
  entries: { id: string; title: string; finishedAt: string }[];
  guides: { id: string; title: string }[];
}

/** An issue that came while somebody was away, in ten seconds. */
export interface MissedItem {
  id: string;
  newsletterId: string;
  title: string;
  summary: string | null;
  /** What is to be learnt from it; where it does not say, what is in it. */
  points: readonly string[];
  publishedAt: number;
  isDayOnly: boolean;
  unread: boolean;
}

/** Which pages of a guide differ from a former edition; `no-words`: that cannot be told. */
export type ComparedEditions =
  | { state: 'reading' }
  | { state: 'no-words' }
  | { state: 'compared'; pages: PageDifferences };

export type {
  AnnotationColour,
  AnnotationRow,
  BackfillRow,
  CheckRecord,
  CorrectionKind,
  FeedError,
  FeedErrorKind,
  GuideRow,
  IssueParts,
  LogEntryRow,
  Newsletter,
  OpenedFrom,
  PageDifferences,
  PopupChoice,
  RecentIssue,
  ShelfRow,
  ShownIssue,
  Tally,
};
export type GuideEdition = GuideEditionRow;
export type Subscription = NewsletterRow;
export type RestoredBackup = Restored;
export type { RestoredFrom };
