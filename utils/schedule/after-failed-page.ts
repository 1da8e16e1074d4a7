import type { FeedError, FeedErrorKind } from '../feed/types.ts';
import type { BackfillRow } from '../store/types.ts';

const retryAfterMs = 15 * 60_000;
/** A page that fails this often ends the backfill; the person can go on with it. */
const mostTries = 4;
/** A host that does not answer may be back tomorrow, and it may be the network that fails: 15 minutes, 2 and 16 hours. */
const unreachedFactor = 8;

/** Errors that say nothing of the page itself. */
const passing = new Set<FeedErrorKind>(['unreachable', 'timeout', 'server', 'wait', 'blocked']);

/**
 * How a backfill stands after its next page could not be read. A trouble that may pass is waited for; a page that is gone
 * or unreadable is passed over; if that is the list to begin with, or a permission is missing, the backfill ends with its
 * queue kept.
 *
 * @param row as it stood before the request
 * @returns `undefined` when the page is to be passed over
 */
export function afterFailedPage(
  row: Pick<BackfillRow, 'queue' | 'tries'>,
  error: FeedError,
  now: number,
): Partial<BackfillRow> | undefined {
  // No failure: it is tried again for as long as it takes.
  if (error.kind === 'offline') return { nextAt: now + retryAfterMs, tries: row.tries, error };
  const passes = passing.has(error.kind);
  if (passes && row.tries + 1 < mostTries) {
    const pause = retryAfterMs * (error.kind === 'unreachable' ? unreachedFactor ** row.tries : 1);
    return { nextAt: error.retryAt ?? now + pause, error };
  }
  if (passes || error.kind === 'no-permission' || row.queue[0]?.kind === 'index') {
    return { state: 'failed', error, tries: 0 };
  }
  return undefined;
}
