import { skipForbidden } from '../../schedule/skip-forbidden.ts';
import type { Newsletter } from '../../store/types.ts';
import { embargoOf } from './host-embargoes.ts';
import { sourceAddress } from './source-address.ts';

/** Readers whom one server sent away until the same moment must not come back together. */
const spreadMs = 5 * 60_000;

/**
 * When a check that is due may take place if not now: another newsletter on the same host was sent away, or the browser
 * was closed until an hour that the feed asks to skip. Undefined when it may take place now.
 */
export async function postpone(
  newsletter: Newsletter,
  now: number,
): Promise<Pick<Newsletter, 'nextCheckAt' | 'nextCheckReason'> | undefined> {
  const until = await embargoOf(sourceAddress(newsletter), now);
  if (until !== null) {
    return { nextCheckAt: until + Math.random() * spreadMs, nextCheckReason: { code: 'server-wait' } };
  }
  const allowed = skipForbidden(now, newsletter.hints.skipHours, newsletter.hints.skipDays);
  if (allowed > now) return { nextCheckAt: allowed, nextCheckReason: { code: 'server-skips' } };
  return undefined;
}
