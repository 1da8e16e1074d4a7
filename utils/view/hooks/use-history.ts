import { type History, listHistoryItems } from '../queries/list-history-items.ts';
import { listHistoryOfAll } from '../queries/list-history-of-all.ts';
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
  return useLiveQuery(
    () =>
      newsletterId === null ? listHistoryOfAll(filter, limit) : listHistoryItems(newsletterId, filter, limit),
    [newsletterId, filter, limit],
  );
}
