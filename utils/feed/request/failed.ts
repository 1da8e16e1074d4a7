import type { FeedError, FeedErrorKind } from '../types.ts';

/**
 * A failed result with the details that are known; the rest null.
 *
 * @param details HTTP status, server's message, end of the wait it asked for (epoch ms)
 */
export function failed(
  kind: FeedErrorKind,
  details: Partial<Omit<FeedError, 'kind'>> = {},
): { ok: false; error: FeedError } {
  return { ok: false, error: { kind, status: null, message: null, retryAt: null, ...details } };
}
