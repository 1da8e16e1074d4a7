import { parseFeed } from './parse-feed.ts';
import { requestSource } from './request/request-source.ts';
import { textOfAnswer } from './request/text-of-answer.ts';
import type { Look, LookContext, Result } from './types.ts';

/** One look at a feed: one request, and no parsing when nothing has changed. */
export async function lookAtFeed(url: string, context: LookContext): Promise<Result<Look>> {
  const requested = await requestSource(url, context);
  if (!requested.ok) return requested;
  const { fetched, look } = requested.value;
  if (look.unchanged) return { ok: true, value: look };
  const feed = parseFeed(textOfAnswer(fetched), fetched.finalUrl, context.now());
  if (!feed.ok) return { ok: false, error: { ...feed.error, status: fetched.status } };
  return { ok: true, value: { ...look, feed: feed.value } };
}
