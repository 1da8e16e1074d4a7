/**
 * The entries of a feed, each with the moment it counts as published, newest first. Those of one moment keep the feed's order,
 * which their `rank` carries into the store. A date that lies ahead counts as now: what can be read is out. An entry without a
 * usable date is out since now, but on a first run, where it may be years old, since the next dated one of its feed, so that it
 * does not pose as the newest.
 *
 * @param now epoch ms
 * @returns `rank`: greater for what stands earlier in the feed, and for any feed read later; above `now`, at most 1 more
 */
export function dateEntries<T extends { publishedAt: number | null }>(
  found: readonly T[],
  { firstRun, now }: { firstRun: boolean; now: number },
): { entry: T; publishedAt: number; rank: number }[] {
  let neighbour = now;
  const dated = found.map((entry, place) => ({
    entry,
    publishedAt: now,
    rank: now + (found.length - place) / found.length,
  }));
  for (const one of dated.toReversed()) {
    const own = one.entry.publishedAt;
    if (own !== null) neighbour = Math.min(own, now);
    one.publishedAt = own !== null || firstRun ? neighbour : now;
  }
  return dated.sort((a, b) => b.publishedAt - a.publishedAt);
}
