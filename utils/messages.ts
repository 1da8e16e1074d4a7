import * as v from 'valibot';
import type { SwitchSyncAnswer } from './backup/exchange/types.ts';
import type { PopupSnapshot } from './derived/types.ts';
import type { ReadOpmlAnswer } from './feed/opml/types.ts';
import type { FeedChoice, FeedError, FetchPictureAnswer, SourceAddress } from './feed/types.ts';
import type { GuideFailure } from './store/types.ts';

/**
 * What pages ask of the worker: only what must outlive the page. Answers are result values, never throws.
 * Every text and list has an end, in UTF-16 units and entries, far above what a person has.
 */

const id = v.pipe(v.string(), v.maxLength(2_000));
const address = v.pipe(v.string(), v.maxLength(4_000));
/** Browsers send no name and password of an address: none with them is taken, and so none is stored. */
const httpAddress = v.pipe(
  address,
  v.regex(/^https?:\/\//i),
  v.check((text) => !/^[^/]*\/\/[^/?#]*@/.test(text)),
  v.url(),
);
const name = v.pipe(v.string(), v.maxLength(4_000), v.trim(), v.nonEmpty(), v.maxLength(200));
const opmlText = v.pipe(v.string(), v.maxLength(20_000_000));

const subscriptionSchema = v.object({
  name,
  /** False for a name nobody chose, such as a host: the feed's own takes its place. */
  isNamed: v.optional(v.boolean()),
  address: httpAddress,
  /** Null for a page on which the first check has to find it. */
  source: v.nullable(
    v.object({
      kind: v.picklist(['feed', 'site']),
      url: httpAddress,
      isGuessed: v.optional(v.boolean()),
    }),
  ),
});

/** What a person may change of a subscription; what is not named stays. */
const choicesSchema = v.partial(
  v.object({
    name,
    isPaused: v.boolean(),
    isMuted: v.boolean(),
    /** True removes it, false takes that back. */
    isRemoved: v.boolean(),
  }),
);

/** Which part of what is stored the popup shows. */
const choiceSchema = v.object({
  newsletterId: v.nullable(id),
  issueId: v.nullable(id),
  listed: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
});

/** What each request brings along, beside its `type`; `Answers` says what comes back. */
const requests = {
  'check-now': v.object({ newsletterId: id }),
  'save-guide': v.object({ guideId: id }),
  'test-address': v.object({ address }),
  'change-address': v.object({ newsletterId: id, address }),
  subscribe: v.object({ newsletters: v.pipe(v.array(subscriptionSchema), v.maxLength(5_000)) }),
  'cancel-unchecked': v.object({ newsletterIds: v.pipe(v.array(id), v.maxLength(5_000)) }),
  'change-subscription': v.object({ newsletterId: id, change: choicesSchema }),
  'start-backfill': v.object({ newsletterId: id, site: httpAddress }),
  'stop-backfill': v.object({ newsletterId: id }),
  'read-popup': v.object({ choice: choiceSchema }),
  'find-offer': v.object({ url: httpAddress, head: v.pipe(v.string(), v.maxLength(100_000)) }),
  'read-opml': v.object({ text: opmlText }),
  'write-opml': v.object({}),
  'fetch-picture': v.object({ issueId: id, block: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  'finish-views': v.object({}),
  'index-words': v.object({}),
  'switch-sync': v.object({ isOn: v.boolean(), takesOut: v.boolean() }),
  'join-sync': v.object({}),
  'exchange-now': v.object({}),
  'undo-sync': v.object({}),
  resume: v.object({}),
} satisfies Record<keyof Answers, v.GenericSchema<object>>;

const typeSchema = v.object({ type: v.keyof(v.object(requests)) });

export type Subscription = v.InferOutput<typeof subscriptionSchema>;
export type Choices = v.InferOutput<typeof choicesSchema>;

type Requests = { [T in keyof Answers]: { type: T } & v.InferOutput<(typeof requests)[T]> };
export type Request = Requests[keyof Answers];

/** The request in a message from a page; undefined for anything else. */
export function parseRequest(message: unknown): Request | undefined {
  const named = v.safeParse(typeSchema, message);
  if (!named.success) return undefined;
  const { type } = named.output;
  const given = v.safeParse<v.GenericSchema<object>>(requests[type], message, { abortPipeEarly: true });
  return given.success ? ({ type, ...given.output } as Request) : undefined;
}

/** `too-soon`: asked again within 60 s or inside an embargo; `until` in epoch ms says when it will be possible. */
export type CheckNowAnswer =
  | { ok: true; outcome: 'new' | 'unchanged'; newIssues: number }
  | { ok: false; error: FeedError }
  | { ok: false; error: { kind: 'too-soon'; until: number; because: 'gap' | 'embargo' } };

export type SaveGuideAnswer = { ok: true } | { ok: false; error: { kind: GuideFailure } };

interface FoundIssue {
  title: string;
  /** Epoch ms; null when the entry has no date. */
  publishedAt: number | null;
  /** The publisher named a day without an hour: `publishedAt` is midnight UTC of it. */
  isDayOnly: boolean;
}

/** What was found at an address: shown to the person before anything is changed. */
export interface FoundNewsletter {
  address: string;
  source: SourceAddress;
  name: string | null;
  issueCount: number;
  /** Newest first, at most five. */
  newest: FoundIssue[];
  /** All feeds the page offers, the one looked at included. */
  feeds: FeedChoice[];
  /** The newsletter already subscribed to that is read from there; null when there is none. */
  subscribedAs: { id: string; name: string } | null;
}

/** `needs`: the address of a feed on another host, which has to be granted before it can be looked at. */
export type TestAddressAnswer =
  | { ok: true; value: FoundNewsletter }
  | { ok: false; error: FeedError; needs?: string };

/** Names, as they stand in the list afterwards. */
export interface SubscribeAnswer {
  added: string[];
  /** The ids of those added, in the same order. */
  addedIds: string[];
  /** Subscribed to before, or named twice. */
  present: string[];
}

/** A newsletter that a page offers. */
export interface Offer {
  name: string;
  /** Its feed, or its home page. */
  address: string;
  /** A web page, on which the first check has to find the issues. */
  isPage: boolean;
}

/** Null where there is none, or it is one subscribed to. */
export interface FindOfferAnswer {
  offer: Offer | null;
}

/** Nothing was changed: no worker answered, or the database did not take it. Any request may be answered by it. */
export interface Refusal {
  ok: false;
  error: { kind: 'no-answer' | 'no-space' | 'store' };
}

export interface Answers {
  'check-now': CheckNowAnswer;
  'save-guide': SaveGuideAnswer;
  'test-address': TestAddressAnswer;
  'change-address': TestAddressAnswer;
  subscribe: SubscribeAnswer;
  /** The ids of those that are subscribed to no more: nothing had been asked of their websites yet. */
  'cancel-unchecked': { cancelled: string[] };
  'change-subscription': { ok: boolean };
  'start-backfill': { ok: boolean };
  'stop-backfill': { ok: boolean };
  /** For a page that cannot open the database, as in a private window of Firefox; null before the newsletter is known. */
  'read-popup': { popup: PopupSnapshot | null };
  'find-offer': FindOfferAnswer;
  'read-opml': ReadOpmlAnswer;
  'write-opml': { text: string };
  'fetch-picture': FetchPictureAnswer;
  /** A page that ends with what it did asks the worker to bring snapshot, badge and mirror up to date. */
  'finish-views': { ok: true };
  /** A page that shows what was found, or has read a guide's words, asks for what is due to be indexed. */
  'index-words': { ok: boolean };
  /** Of the exchange with other machines of the same browser account. */
  'switch-sync': SwitchSyncAnswer;
  'join-sync': SwitchSyncAnswer;
  'exchange-now': SwitchSyncAnswer;
  'undo-sync': SwitchSyncAnswer;
  /** A page that has restored a backup asks the worker to go on with what came in; it does not wait for that. */
  resume: { ok: true };
}
