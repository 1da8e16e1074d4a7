import { countHistory } from '../queries/count-history.ts';
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

/** How many issues there are, are unread, were read, each counted up to `atMost`. */
export function useHistoryCounts(
  newsletterId: string | null,
  atMost: number,
): Loaded<Record<HistoryFilter, number>> {
  return useLiveQuery(() => countHistory(newsletterId, atMost), [newsletterId, atMost]);
}
