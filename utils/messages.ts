import * as v from 'valibot';
import type { FeedChoice, FeedError, SourceAddress } from './feed/types.ts';
import type { GuideFailure } from './store/types.ts';

/** What pages ask of the worker: only what must outlive the page. Answers are result values, never throws. */

const httpAddress = v.pipe(v.string(), v.regex(/^https?:\/\//i), v.url());

const subscriptionSchema = v.object({
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
  address: httpAddress,
  source: v.object({ kind: v.picklist(['feed', 'site']), url: httpAddress }),
});

/** What a person may change of a subscription; what is not named stays. */
const choicesSchema = v.partial(
  v.object({
    name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200)),
    isPaused: v.boolean(),
    isMuted: v.boolean(),
    /** True removes it, false takes that back. */
    isRemoved: v.boolean(),
  }),
);

const requestSchema = v.variant('type', [
  v.object({ type: v.literal('check-now'), newsletterId: v.string() }),
  v.object({ type: v.literal('save-guide'), guideId: v.string() }),
  v.object({ type: v.literal('test-address'), address: v.string() }),
  v.object({ type: v.literal('change-address'), newsletterId: v.string(), address: v.string() }),
  v.object({ type: v.literal('subscribe'), newsletters: v.array(subscriptionSchema) }),
  v.object({ type: v.literal('change-subscription'), newsletterId: v.string(), change: choicesSchema }),
  v.object({ type: v.literal('start-backfill'), newsletterId: v.string(), site: httpAddress }),
  v.object({ type: v.literal('stop-backfill'), newsletterId: v.string() }),
  v.object({ type: v.literal('read-opml'), text: v.string() }),
  v.object({ type: v.literal('write-opml') }),
]);

export type Subscription = v.InferOutput<typeof subscriptionSchema>;
export type Choices = v.InferOutput<typeof choicesSchema>;

export type Request = v.InferOutput<typeof requestSchema>;

/** The request in a message from a page; undefined for anything else. */
export function parseRequest(message: unknown): Request | undefined {
  const result = v.safeParse(requestSchema, message);
  return result.success ? result.output : undefined;
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
  /** Subscribed to before, or named twice. */
  present: string[];
}

/** A subscription in an OPML file. `invalid`: its address is no web address. */
export interface OpmlEntry {
  name: string;
  address: string;
  state: 'new' | 'present' | 'invalid';
}

export type ReadOpmlAnswer = { ok: true; entries: OpmlEntry[] } | { ok: false };

export interface Answers {
  'check-now': CheckNowAnswer;
  'save-guide': SaveGuideAnswer;
  'test-address': TestAddressAnswer;
  'change-address': TestAddressAnswer;
  subscribe: SubscribeAnswer;
  'change-subscription': { ok: boolean };
  'start-backfill': { ok: boolean };
  'stop-backfill': { ok: boolean };
  'read-opml': ReadOpmlAnswer;
  'write-opml': { text: string };
}
