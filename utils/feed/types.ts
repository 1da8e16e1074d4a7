import type { IssueSource } from '../issue/types.ts';

/** One item of a feed, or one post page: what identifies it and what the issue is made from. */
export interface Entry {
  /** The feed's own identifier, verbatim; null when it has none. */
  guid: string | null;
  source: IssueSource;
}

/** What the server says about when to look again; minutes, hours of the day UTC, days 0 = Sunday. */
export interface FeedHints {
  ttlMinutes: number | null;
  skipHours: number[];
  skipDays: number[];
}

export interface Feed {
  title: string | null;
  homePage: string | null;
  entries: Entry[];
  /** Older entries that were not read, since there are too many; usually 0. */
  leftOut: number;
  hints: FeedHints;
}

/** A validator set, kept verbatim and always together. */
export interface Validators {
  etag: string | null;
  lastModified: string | null;
}

/** Why a request or its answer was of no use. `message` is the server's own text, if any, at most 200 characters. */
export type FeedErrorKind =
  /** The browser itself says that there is no network; or nothing at all has answered lately. */
  | 'offline'
  /** The host does not answer though the browser is online. */
  | 'unreachable'
  | 'timeout'
  | 'no-permission'
  /** Redirected to a host that may not be read; browsers do not say which. */
  | 'moved'
  | 'not-found'
  | 'gone'
  | 'blocked'
  | 'wait'
  | 'server'
  | 'refused'
  | 'not-a-feed'
  | 'broken'
  | 'empty'
  | 'too-large'
  | 'nothing-found'
  /** The address holds a name and a password, which browsers do not send. */
  | 'credentials';

export interface FeedError {
  kind: FeedErrorKind;
  /** HTTP status, null when no answer came. */
  status: number | null;
  message: string | null;
  /** Until when the server asked not to be contacted (Retry-After, or one hour for a bare 429/503), epoch ms. */
  retryAt: number | null;
  /** With `no-permission`: the address whose host the person has not granted. */
  url?: string;
}

export type Result<T, E = FeedError> = { ok: true; value: T } | { ok: false; error: E };

/** Where issues are read from: a feed, or the newsletter's web pages when it has no feed. */
export type SourceAddress =
  | {
      kind: 'feed';
      url: string;
      /** Nobody said https: until it was read once, plain http may be meant (`schemesOf`). */
      isGuessed?: boolean | undefined;
    }
  /** A sitemap or archive page that names the posts. */
  | { kind: 'site'; url: string };

/** What one look at a source gave. `unchanged`: 304, or a body with the same hash as last time. */
export interface Look {
  unchanged: boolean;
  feed: Feed | null;
  validators: Validators;
  bodyHash: string | null;
  status: number;
  bytes: number;
  /** Earliest moment the server's caching headers allow another look, epoch ms; null when it says nothing. */
  freshUntil: number | null;
  /** Final address after redirects. */
  finalUrl: string;
}

/** What a request gave; `bytes` null when `notModified` (304). */
export interface Fetched {
  status: number;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer> | null;
  /** Final address after redirects. */
  finalUrl: string;
  notModified: boolean;
}

/** One feed a page offers. */
export interface FeedChoice {
  url: string;
  title: string | null;
  type: 'rss' | 'atom' | 'json';
}

/** Where an address's issues are read from, and what else its page offers. */
export interface FoundSource {
  /** The address as it was asked for. */
  address: string;
  source: SourceAddress;
  /** The newsletter's own name for itself. */
  name: string | null;
  feeds: FeedChoice[];
}

/** A post as a sitemap or an archive page lists it. */
export interface ListedPost {
  url: string;
  /** Epoch milliseconds UTC; null when the list does not say. */
  lastModifiedAt: number | null;
}

/** A request as the parts of this folder make it; `fetchBounded` with the outside world filled in. */
export type FeedRequest = (
  url: string,
  how?: { validators?: Validators; reload?: boolean },
) => Promise<Result<Fetched>>;

/** What a look at a source starts from. */
export interface LookContext {
  /** The stored set; both null on first contact. */
  validators: Validators;
  bodyHash: string | null;
  /** Asks for the body whatever was seen before: for a fresh signed link. */
  unconditional: boolean;
  /** Addresses of the posts already stored: site sources read only others. */
  knownUrls: ReadonlySet<string>;
  /** With `unconditional`, the posts a site source reads again, in place of its list. */
  posts: readonly string[];
  request: FeedRequest;
  /** Epoch ms. */
  now: () => number;
}

/** Why a file does not come; what each means: request/download-file.ts. */
export type DownloadFailure =
  | 'offline'
  | 'unreachable'
  | 'moved'
  | 'timeout'
  | 'expired'
  | 'wait'
  | 'server'
  | 'too-large'
  | 'cut-off';

/** Why a picture does not come: `no-permission` for a host that has to be granted, `not-a-picture` for what browsers show as none. */
export type PictureFailure = 'no-permission' | 'not-a-picture' | DownloadFailure;

/** A picture as a page may show it: its type by its first bytes, and all of them in base64. */
export type FetchPictureAnswer =
  | { ok: true; type: string; base64: string }
  | { ok: false; error: { kind: PictureFailure } };
