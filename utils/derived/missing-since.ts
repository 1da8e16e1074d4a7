import type { CheckRecord } from '../store/types.ts';

const enoughChecks = 5;
const enoughMs = 2 * 24 * 60 * 60_000;

/**
 * Since when the newsletter has not been at its address, once that has lasted 5 checks in a row over 2 days (404 or 410):
 * from then on the person is asked, nothing is ever given up or deleted. A look without a network says nothing of it.
 *
 * @param checks newest last
 * @returns epoch ms; null when it is there, or has been away for less
 */
export function missingSince(checks: readonly CheckRecord[]): number | null {
  const reached = checks.filter(({ error }) => error?.kind !== 'offline');
  const present = reached.findLastIndex(({ error }) => error?.kind !== 'not-found' && error?.kind !== 'gone');
  const missing = reached.slice(present + 1);
  const [first, last] = [missing[0], missing.at(-1)];
  if (!first || !last || missing.length < enoughChecks) return null;
  return last.at - first.at >= enoughMs ? first.at : null;
}
