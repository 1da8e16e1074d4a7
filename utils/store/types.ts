import type { FeedError } from '../feed/types.ts';
import type { Witnesses } from '../identity/types.ts';
import type { IssueParts } from '../issue/types.ts';
import type { CorrectionKind } from '../learning/corrections/types.ts';
import type { CheckStateRow } from './check-types.ts';
import type { RowStamps } from './stamp-types.ts';

/** Rows of the database. The essay on the model stands in database.ts. Times are epoch milliseconds UTC. */

export type { CheckRecord, CheckRow, CheckStateRow, PublishTime, RedirectSeen } from './check-types.ts';
export type { GuideFailure, GuideFileRow, GuideRow } from './guide-types.ts';
export type {
  AnnotationColour,
  AnnotationRow,
  CorrectionRow,
  GuideEditionRow,
  LogEntryRow,
} from './learning-types.ts';
export type {
  GuideTextRow,
  PlaceRow,
  SearchDueRow,
  SearchPart,
  SearchPartRow,
  ShelfRow,
} from './library-types.ts';
export type {
  LedgerRow,
  NewReading,
  OpenedFrom,
  ReadingEvent,
  ReadingRow,
  ReadingState,
} from './reading-types.ts';
export type { OwnStamp, RowStamps } from './stamp-types.ts';

/** A subscription: what the person chose of it. No check writes here (but a name nobody chose, see `isNamed`). */
export interface NewsletterRow {
  id: string;
  name: string;
  /** Somebody chose the name; else the feed's own title takes its place after the first good check. */
  isNamed: boolean;
  /** What the person gave, or the profile's home page. */
  address: string;
  /** `sourceKey` of the address: by it a newsletter added twice is recognised. */
  addressKey: string;
  /** When it was subscribed to; 0 for the home newsletter, which is therefore the first in every list. */
  addedAt: number;
  /** Since when nothing is looked for; null while it is checked. */
  pausedAt: number | null;
  /** No notification tells of its issues. */
  isMuted: boolean;
  /** Removed, and kept for a short while so that this can be taken back; null while subscribed. */
  removedAt: number | null;
  /** When each part of it was written, for merging with other machines. */
  stamps?: RowStamps | undefined;
}

/** A subscription and where its checking stands, as pages show it. */
export interface Newsletter extends NewsletterRow, Omit<CheckStateRow, 'newsletterId' | 'dueAt'> {}

/** How far the older issues of a newsletter have been fetched: one page after another, about two a minute. */
export interface BackfillRow {
  newsletterId: string;
  state: 'running' | 'stopped' | 'done' | 'failed';
  /** What is still to be read, in order: lists of posts first. */
  queue: BackfillPage[];
  /** Posts met so far that are not stored already, read or not. */
  total: number;
  /** Issues added to the archive. */
  added: number;
  /** When the next page may be asked for, epoch ms. */
  nextAt: number;
  /** Times the first page of the queue has been asked for. */
  tries: number;
  /** Why it waits or failed. */
  error: FeedError | null;
}

export interface BackfillPage {
  /** `index`: the sitemap to begin with, the only one that may name others. */
  kind: 'index' | 'sitemap' | 'post';
  url: string;
}

/** What an issue offers, so that a list need not read its body. */
interface Offers {
  guides: number;
  hasQuote: boolean;
  hasBook: boolean;
}

/** The list row of an issue. Its text and parts are in `IssueBodyRow`. */
export interface IssueRow {
  /** Minted when it was first stored; it never changes, whatever the issue's guid and address become. */
  id: string;
  newsletterId: string;
  /** What the ledger knows it by (`mintIdentity`): unique within the newsletter, and never changed. */
  identity: string;
  /** All it was ever served as. */
  witnesses: Witnesses;
  /** `witnessKeys` of the above: the index that matching looks up. */
  keys: string[];
  /** Which words its text has (`sketchWords`). */
  words: number[];
  title: string;
  summary: string | null;
  url: string | null;
  /** The order of lists: the publisher's date where that is one and not in the future, else when it was first seen. */
  publishedAt: number;
  /** Breaks ties of `publishedAt`: greater is newer. Entries of one answer keep the feed's order by it. */
  rank: number;
  /** The calendar day as the publisher wrote it, `YYYY-MM-DD`; null when undated. */
  publishedDay: string | null;
  /** The publisher named a day without an hour: no hour is shown or learnt. */
  isDayOnly: boolean;
  /** The text, or the rest of it, is for paying readers; absent in what a former version stored. */
  isForPayers?: boolean | undefined;
  firstSeenAt: number;
  updatedAt: number;
  /** 1 unread, 0 read or archive (IndexedDB cannot index booleans). It follows from the ledger and `bornUnread`. */
  unread: 0 | 1;
  /** What `unread` was before anybody did anything with it: 0 for an issue that was old when it was found. */
  bornUnread: 0 | 1;
  /** When it was read, as the ledger says, and whether (for the index): so that a list need not read the ledger. */
  readAt: number | null;
  isRead: 0 | 1;
  /** 1 once a notification told of it, or once it is known that none should. */
  announced: 0 | 1;
  offers: Offers;
  /** The worst of what was corrected since it was read; absent or null while there is nothing to tell. `corrections` says what. */
  corrected?: CorrectionKind | null;
  textHash: string;
  /** Which extractor understood it (`extractorVersion`). */
  extractor: number;
  /** When expired guide links were last looked up anew, outside the schedule; null when never. */
  linksRefreshedAt: number | null;
}

/** What an issue says: read when it is shown, never by a list or a check that finds nothing new. */
export interface IssueBodyRow {
  issueId: string;
  /** The body as it came, untrusted: only ever parsed, never put into a page. */
  html: string;
  /** Its words as plain text. */
  text: string;
  parts: IssueParts;
  /** Earlier texts of an edited issue, oldest first: the last 10, and those that were read, noted or logged. */
  revisions: Revision[];
}

/** An earlier text, as what differs from the body it belongs to (`restoreText`). */
export interface Revision {
  replacedAt: number;
  title: string;
  textHash: string;
  /** Characters the body begins and ends with as well, and what stood between them. */
  start: number;
  end: number;
  middle: string;
}

/**
 * Something that was changed and whose derived values (snapshot, badge, mirror) are not written yet. Written in the
 * transaction of the change and deleted once they are: a page or a worker that dies in between leaves it to the next.
 */
export interface UnfinishedRow {
  /** One row for each thing to refresh, however often it changes. */
  key: string;
  newsletterId: string;
  /** The piece of the ledger's mirror that changed; null when none did. */
  chunk: string | null;
  /** What a person chose of the subscription changed. */
  isSubscription: boolean;
  /** What a person noted or logged that changed: it has a mirror of its own. */
  kept?: { kind: 'annotation' | 'entry'; id: string } | null;
  /** Counts up with each change, so that one that comes while this is being refreshed is not passed over. */
  times: number;
}

/** What came back after a loss, and what did not, while nobody can be told (untold.ts). */
export interface UntoldRow {
  key: string;
  readings: number;
  newsletters: number;
  lost: string;
  /** Epoch ms. */
  at: number;
}
