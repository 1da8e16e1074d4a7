import { agreesInTitle, byTime } from './agreement.ts';
import { isAnotherIssue } from './is-another-issue.ts';
import type { Identified, Pair, Witnesses } from './types.ts';

/**
 * Entries and known issues that have a key in common, a guid or an address, and are not another issue under a key used again.
 * Among several issues with one key the one with the title found goes first, then the nearest in time, then the newest.
 * Linear, since no two entries of an answer share a key (`tellApart`).
 */
export function pairByKey<F extends Identified, K extends Identified>(
  found: readonly F[],
  known: readonly K[],
  {
    keysOf,
    isWeak,
  }: { keysOf: (witnesses: Witnesses) => readonly string[]; isWeak: (title: string) => boolean },
): Pair<F, K>[] {
  const byKey = new Map<string, Set<K>>();
  for (const issue of known) {
    for (const key of keysOf(issue.witnesses)) {
      const issues = byKey.get(key);
      if (issues) issues.add(issue);
      else byKey.set(key, new Set([issue]));
    }
  }
  return found.flatMap((entry) => {
    const issues = new Set(keysOf(entry.witnesses).flatMap((key) => [...(byKey.get(key) ?? [])]));
    return [...issues]
      .filter((issue) => !isAnotherIssue(entry, issue, isWeak))
      .map((issue) => ({
        found: entry,
        known: issue,
        order: [agreesInTitle(entry, issue) ? 0 : 1, ...byTime(entry, issue)],
      }));
  });
}
