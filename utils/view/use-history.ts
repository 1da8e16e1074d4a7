import { newsletter } from '../newsletter.ts';
import { type History, listHistoryItems } from './list-history-items.ts';
import type { HistoryFilter, Loaded } from './types.ts';
import { useLiveQuery } from './use-live-query.ts';

/** The newsletter's issues with their read marks, newest first, at most `limit`. */
export function useHistory(filter: HistoryFilter, limit: number): Loaded<History> {
  return useLiveQuery(() => listHistoryItems(newsletter.id, filter, limit), [filter, limit]);
}
