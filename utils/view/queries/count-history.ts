import { countIssues } from '../../store/issues.ts';
import { countOrphans } from '../../store/ledger.ts';
import type { HistoryFilter } from '../types.ts';

/** How many lines each list of the history has; apart from the lines themselves, which need not wait for it. */
export async function countHistory(newsletterId: string | null): Promise<Record<HistoryFilter, number>> {
  const [all, unread, read, orphans] = await Promise.all([
    countIssues(newsletterId, 'all'),
    countIssues(newsletterId, 'unread'),
    countIssues(newsletterId, 'read'),
    countOrphans(newsletterId),
  ]);
  return { all: all + orphans.all, unread, read: read + orphans.read };
}
