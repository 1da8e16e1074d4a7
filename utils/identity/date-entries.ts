interface Dated {
  parts: { publishedAt: number | null };
}

/**
 * The entries of a feed, each with the moment it counts as published, newest first. Those of one moment keep the feed's
 * order. A date that lies ahead counts as now: what can be read is out. An entry without a usable date is out since now, but
 * on a first run, where it may be years old, since the next dated one of its feed, so that it does not pose as the newest.
 */
export function dateEntries<T extends Dated>(
  found: readonly T[],
  { firstRun, now }: { firstRun: boolean; now: number },
): { entry: T; publishedAt: number }[] {
  let neighbour = now;
  const dated = found.toReversed().map((entry) => {
    const own = entry.parts.publishedAt;
    if (own !== null) neighbour = Math.min(own, now);
    return { entry, publishedAt: own !== null || firstRun ? neighbour : now };
  });
  return dated.reverse().sort((a, b) => b.publishedAt - a.publishedAt);
}
