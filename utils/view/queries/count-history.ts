import { countIssues } from '../../store/issues.ts';
import { countOrphans } from '../../store/ledger.ts';
import type { HistoryFilter } from '../types.ts';

/** How many lines each list of the history has, counted up to `atMost`; apart from the lines, which need not wait for it. */
export async function countHistory(
  newsletterId: string | null,
  atMost: number,
): Promise<Record<HistoryFilter, number>> {
  const [all, unread, read, orphans] = await Promise.all([
    countIssues(newsletterId, 'all', atMost),
    countIssues(newsletterId, 'unread', atMost),
    countIssues(newsletterId, 'read', atMost),
    countOrphans(newsletterId, atMost),
  ]);
  const upTo = (count: number) => Math.min(count, atMost);
  return { all: upTo(all + orphans.all), unread, read: upTo(read + orphans.read) };
}
