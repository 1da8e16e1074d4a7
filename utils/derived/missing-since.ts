import type { FeedErrorKind } from '../feed/types.ts';
import type { CheckRecord } from '../store/types.ts';

const enoughChecks = 5;
const enoughMs = 2 * 24 * 60 * 60_000;
const missing = new Set<FeedErrorKind>(['not-found', 'gone', 'unreachable']);

/**
 * Since when the newsletter has not been at its address, once that has lasted 5 checks in a row over 2 days (404, 410, or a
 * host that does not answer while others do):
 * from then on the person is asked, nothing is ever given up or deleted. A look without a network says nothing of it.
 *
 * @param checks newest last
 * @returns epoch ms; null when it is there, or has been away for less
 */
export function missingSince(checks: readonly CheckRecord[]): number | null {
  const reached = checks.filter(({ error }) => error?.kind !== 'offline');
  const present = reached.findLastIndex(({ error }) => !error || !missing.has(error.kind));
  const away = reached.slice(present + 1);
  const [first, last] = [away[0], away.at(-1)];
  if (!first || !last || away.length < enoughChecks) return null;
  return last.at - first.at >= enoughMs ? first.at : null;
}
