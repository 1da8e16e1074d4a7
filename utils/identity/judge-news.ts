const archiveMs = 7 * 24 * 60 * 60_000;

/**
 * What becomes of an entry: `known`, nothing new; `news`, unread and told of; `silent`, unread and not told of; `archive`, not
 * unread, not on the badge, not told of.
 */
export type Verdict = 'known' | 'news' | 'silent' | 'archive';

/**
 * What is news among the entries of one answer: what is not known, unless it is older than the newest known issue by more than
 * 7 days. On a first run the newest alone is unread, and nobody is told of it. In archive pages nothing is news.
 *
 * @param entries as `dateEntries` has them, newest first; `known` undefined for one never seen
 * @param newestKnownAt of the issues stored, epoch ms; null when there are none. One ahead of `now` is none: a clock was wrong
 * @returns one verdict for each entry, in their order
 */
export function judgeNews(
  entries: ReadonlyArray<{ publishedAt: number; known: unknown }>,
  {
    newestKnownAt,
    firstRun,
    asArchive,
    now,
  }: { newestKnownAt: number | null; firstRun: boolean; asArchive: boolean; now: number },
): Verdict[] {
  const oldest = newestKnownAt === null || newestKnownAt > now ? -Infinity : newestKnownAt - archiveMs;
  return entries.map(({ publishedAt, known }, place) => {
    if (known !== undefined) return 'known';
    if (asArchive) return 'archive';
    if (firstRun) return place === 0 ? 'silent' : 'archive';
    return publishedAt < oldest ? 'archive' : 'news';
  });
}
