import { mostUnread } from '../../platform/format-count.ts';
import { countIssues } from '../../store/issues.ts';
import { type History, listHistoryItems } from '../queries/list-history-items.ts';
import type { HistoryFilter, Loaded } from '../types.ts';
import { useLiveQuery } from './use-live-query.ts';

/**
 * Issues with their read marks, newest first, at most `limit`.
 *
 * @param newsletterId whose issues; null for all newsletters
 */
export function useHistory(
  newsletterId: string | null,
  filter: HistoryFilter,
  limit: number,
): Loaded<History> {
  return useLiveQuery(() => listHistoryItems(newsletterId, filter, limit), [newsletterId, filter, limit]);
}

/** How many issues are unread, for `formatCount`. */
export function useUnreadCount(newsletterId: string | null): Loaded<number> {
  return useLiveQuery(() => countIssues(newsletterId, 'unread', mostUnread + 1), [newsletterId]);
}
