import type { FeedError, FeedHints, SourceAddress, Validators } from '../feed/types.ts';
import type { IssueParts } from '../issue/types.ts';
import type { Reason } from '../schedule/types.ts';

/** Rows of the database. The essay on the model stands in database.ts. Times are epoch milliseconds UTC. */

export interface CheckRecord {
  at: number;
  /** `asked`: a person pressed "Check now"; `scheduled`: the alarm. */
  cause: 'asked' | 'scheduled';
  /** Why the schedule had set it for then; null when a person asked. */
  reason: Reason | null;
  outcome: 'new' | 'unchanged' | 'failed';
  newIssues: number;
  status: number | null;
  bytes: number;
  error: FeedError | null;
}

/** A redirect that may turn out to be lasting. */
export interface RedirectSeen {
  url: string;
  /** When it led there first, epoch ms. */
  since: number;
  /** Good checks it led there in a row. */
  checks: number;
  /** A feed was read there. */
  isFeed: boolean;
}

export interface NewsletterRow {
  id: string;
  name: string;
  /** What the person gave, or the profile's home page. */
  address: string;
  /** Where issues are read from, once found. */
  source: SourceAddress | null;
  validators: Validators;
  bodyHash: string | null;
  /** Where the source has been redirecting to; null while it answers itself. */
  redirect: RedirectSeen | null;
  lastCheckAt: number | null;
  /** Last check that gave entries or "nothing new"; null until the first, so that the first-run rule applies. */
  lastSuccessAt: number | null;
  nextCheckAt: number;
  nextCheckReason: Reason;
  /** Checks failed in a row. */
  failures: number;
  /** The server's caching headers and feed hints of the last good answer: what the schedule needs of them. */
  freshUntil: number | null;
  hints: FeedHints;
  /** Newest last, at most 50. */
  checks: CheckRecord[];
  /** When it was subscribed to; 0 for the home newsletter, which is therefore the first in every list. */
  addedAt: number;
  /** Since when nothing is looked for; null while it is checked. */
  pausedAt: number | null;
  /** No notification tells of its issues. */
  isMuted: boolean;
  /** Removed, and kept for a short while so that this can be taken back; null while subscribed. */
  removedAt: number | null;
}

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

export interface IssueRow {
  /** `newsletterId` + the identity it was first known by: a repeated put of the same entry is the same row. */
  id: string;
  newsletterId: string;
  guidKey: string | null;
  urlKey: string | null;
  fingerprint: string;
  parts: IssueParts;
  /** The body as it came, untrusted: only ever parsed, never put into a page. */
  html: string;
  textHash: string;
  /** `parts.publishedAt` where that is a date not in the future, else what `dateEntries` makes of it: the order of lists. */
  publishedAt: number;
  firstSeenAt: number;
  updatedAt: number;
  /** 1 unread, 0 read or archive (IndexedDB cannot index booleans). Kept equal to the ledger by `reading`. */
  unread: 0 | 1;
  /** 1 once a notification told of it, or once it is known that none should. */
  announced: 0 | 1;
  /** When expired guide links were last looked up anew, outside the schedule; null when never. */
  linksRefreshedAt: number | null;
  /** Earlier texts of an edited issue, oldest first, at most 10. */
  revisions: Revision[];
}

interface Revision {
  replacedAt: number;
  title: string;
  textHash: string;
  html: string;
}

export type OpenedFrom = 'popup' | 'notification' | 'library' | 'guide';

export interface LedgerRow {
  /** The issue's fingerprint: apart from issues on purpose, see database.ts. */
  fingerprint: string;
  newsletterId: string;
  issueId: string;
  guidKey: string | null;
  urlKey: string | null;
  title: string;
  url: string | null;
  publishedAt: number;
  /** First and last time it was opened; null when only marked. */
  openedAt: number | null;
  lastOpenedAt: number | null;
  /** When it was read or marked read; null when marked unread again. */
  readAt: number | null;
  where: OpenedFrom | null;
  activeSeconds: number;
  note: string;
}

export type GuideFailure =
  | 'offline'
  | 'timeout'
  | 'no-permission'
  | 'expired'
  | 'too-large'
  | 'not-a-pdf'
  | 'cut-off'
  | 'server'
  /** The file's server asked to be left alone. */
  | 'wait'
  | 'no-space';

export interface GuideRow {
  /** issue id + file name: the signed address changes, the file stays. */
  id: string;
  issueId: string;
  newsletterId: string;
  /** Order within the issue, from 0. */
  position: number;
  title: string;
  description: string | null;
  fileName: string;
  type: 'PDF';
  sizeText: string | null;
  url: string;
  state: 'offered' | 'saving' | 'saved' | 'failed';
  failure: GuideFailure | null;
  /** When it was last tried in vain, and how often in a row; null and 0 once saved. */
  failedAt: number | null;
  failures: number;
  /** Set once saved. */
  bytes: number | null;
  sha256: string | null;
  savedAt: number | null;
  /** Counts up each time another file is saved under this id. */
  version: number;
  issueTitle: string;
  publishedAt: number;
}

export interface GuideFileRow {
  guideId: string;
  file: Blob;
}
