import * as v from 'valibot';
import type { FeedError, SourceAddress } from './feed/types.ts';
import type { GuideFailure } from './store/types.ts';

/** What pages ask of the worker: only what must outlive the page. Answers are result values, never throws. */

const requestSchema = v.variant('type', [
  v.object({ type: v.literal('check-now'), newsletterId: v.string() }),
  v.object({ type: v.literal('save-guide'), guideId: v.string() }),
  v.object({ type: v.literal('test-address'), address: v.string() }),
  v.object({ type: v.literal('change-address'), newsletterId: v.string(), address: v.string() }),
]);

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

/** What was found at an address: shown to the person before anything is changed. */
export interface FoundNewsletter {
  address: string;
  source: SourceAddress;
  name: string | null;
  issueCount: number;
  newestTitle: string | null;
  newestPublishedAt: number | null;
}

export type TestAddressAnswer = { ok: true; value: FoundNewsletter } | { ok: false; error: FeedError };

export interface Answers {
  'check-now': CheckNowAnswer;
  'save-guide': SaveGuideAnswer;
  'test-address': TestAddressAnswer;
  'change-address': TestAddressAnswer;
}
