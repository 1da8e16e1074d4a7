import type { Look, SourceAddress } from '../../feed/types.ts';
import type { RedirectSeen } from '../../store/types.ts';

const lastingChecks = 5;
const lastingMs = 3 * 24 * 60 * 60_000;

/**
 * What is known of a feed's redirect after one more good look; null when it does not redirect. A page of posts is not
 * followed, and neither is a way out of https.
 */
export function noteRedirect(
  before: RedirectSeen | null,
  source: SourceAddress,
  { finalUrl, status, feed }: Pick<Look, 'finalUrl' | 'status' | 'feed'>,
  now: number,
): RedirectSeen | null {
  const from = new URL(source.url);
  from.hash = '';
  const isDowngrade = from.protocol === 'https:' && !finalUrl.startsWith('https:');
  if (source.kind !== 'feed' || finalUrl === from.href || isDowngrade) return null;
  const seen = before?.url === finalUrl ? before : { url: finalUrl, since: now, checks: 0, isFeed: false };
  // A 200 that is no feed is no good look, and an unchanged one has the body of a feed read before.
  const isFeed = seen.isFeed || feed !== null || status === 200;
  return { ...seen, checks: seen.checks + 1, isFeed };
}

/**
 * Whether a redirect has lasted long enough to be adopted: `fetch` cannot tell 301 from 302, so 5 good checks over 3 days
 * stand for "permanent", and a feed must have been read there.
 */
export function isLasting({ checks, since, isFeed }: RedirectSeen, now: number): boolean {
  return isFeed && checks >= lastingChecks && now - since >= lastingMs;
}
