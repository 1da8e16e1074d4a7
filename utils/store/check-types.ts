import type { FeedError, FeedHints, SourceAddress, Validators } from '../feed/types.ts';
import type { Lessons, Reason } from '../schedule/types.ts';

/** Rows of checking. Times are epoch milliseconds UTC. */

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
  /** Entries beyond the most that are read of a feed; absent where there were none. */
  leftOut?: number;
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

/** When an issue came out, epoch ms; no hour is learnt from a day without one. */
export interface PublishTime {
  publishedAt: number;
  isDayOnly: boolean;
}

/** Where checking a newsletter stands: what a check reads and writes. */
export interface CheckStateRow {
  newsletterId: string;
  /** Where issues are read from, once found. */
  source: SourceAddress | null;
  /** Where it was read from before a redirect was adopted: asked again when the adopted address fails. */
  former?: SourceAddress | null;
  /** `sourceKey` of the source's address; null before it is found. */
  sourceKey: string | null;
  validators: Validators;
  bodyHash: string | null;
  /** Where the source has been redirecting to; null while it answers itself. */
  redirect: RedirectSeen | null;
  /** When its newest issues came out, newest first, at most 150: repeated here so that a check reads no issue. */
  published: PublishTime[];
  /** What the schedule learnt from `published`, so that a check that finds nothing learns nothing. */
  lessons?: Lessons | null;
  /** When a body last came, rather than "not modified": some servers say that to anything. Null before the first. */
  lastBodyAt: number | null;
  lastCheckAt: number | null;
  /** Last check that gave entries or "nothing new"; null until the first, so that the first-run rule applies. */
  lastSuccessAt: number | null;
  nextCheckAt: number;
  nextCheckReason: Reason;
  /** `nextCheckAt` while it is looked for by itself; null while paused or removed, which the index leaves out. */
  dueAt: number | null;
  /** Checks failed in a row: those that are the newsletter's failures. */
  failures: number;
  /** Checks in a row in which nothing answered though the browser was online, and since when; see `judgeFailure`. */
  unreached: number;
  unreachedSince: number | null;
  /** Since when the newsletter has not been at its address, once the person should be asked where it is; else null. */
  missingSince: number | null;
  /** The server's caching headers and feed hints of the last good answer: what the schedule needs of them. */
  freshUntil: number | null;
  hints: FeedHints;
  /** The last of its `checks`, so that a list of newsletters reads no other table; null before the first. */
  lastCheck: CheckRecord | null;
  /** What this machine is called in stamps: in the one row that stands for it, and for no newsletter (`saveDevice`). */
  device?: string;
}

/** One row a check: the last 50 of each newsletter. */
export interface CheckRow extends CheckRecord {
  newsletterId: string;
}
