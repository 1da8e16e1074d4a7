import { mostUnread } from '../../platform/format-count.ts';
import { countIssues, findNewestIssue } from '../../store/issues.ts';

/** What a list of newsletters tells of each. */
export interface NewsletterFigures {
  /** Counted up to one more than is shown. */
  unread: number;
  /** When its newest issue came out, epoch ms; null before the first. */
  lastIssueAt: number | null;
  /** The publisher named a day without an hour: `lastIssueAt` is midnight UTC of it. */
  isDayOnly: boolean;
}

/** By newsletter: two short look-ups each, however many issues it has. */
export async function listNewsletterFigures(
  ids: readonly string[],
  now = Date.now(),
): Promise<Map<string, NewsletterFigures>> {
  const figures = ids.map(async (id): Promise<[string, NewsletterFigures]> => {
    const [unread, newest] = await Promise.all([
      countIssues(id, 'unread', mostUnread + 1),
      findNewestIssue(id, now),
    ]);
    const lastIssueAt = newest?.publishedAt ?? null;
    return [id, { unread, lastIssueAt, isDayOnly: newest?.isDayOnly ?? false }];
  });
  return new Map(await Promise.all(figures));
}
