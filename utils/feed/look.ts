import { lookAtFeed } from './look-at-feed.ts';
import { fetchBounded } from './request/fetch-bounded.ts';
import { lookAtSite } from './site/look-at-site.ts';
import type { Look, LookContext, Result, SourceAddress } from './types.ts';

export interface LookOptions extends Partial<LookContext> {
  /** What the default `request` is made with. */
  fetch?: typeof globalThis.fetch;
  /** For each request, body included. */
  timeoutMs?: number;
}

/**
 * One look at a source, politely: conditional requests, one after another.
 *
 * A guide's signed link that has expired is renewed by `{ unconditional: true, posts: [address of the post] }`: a feed is
 * read whole, of a site only that post's page, past every cache.
 */
export function look(
  source: SourceAddress,
  {
    validators = { etag: null, lastModified: null },
    bodyHash = null,
    unconditional = false,
    knownUrls = new Set(),
    posts = [],
    fetch = globalThis.fetch,
    now = Date.now,
    timeoutMs = 25_000,
    request = (url, how) => fetchBounded(url, { ...how, fetch, now, timeoutMs }),
  }: LookOptions = {},
): Promise<Result<Look>> {
  const context: LookContext = {
    ...{ validators, bodyHash, unconditional, knownUrls, posts, now, request },
  };
  return source.kind === 'feed' ? lookAtFeed(source.url, context) : lookAtSite(source.url, context);
}
