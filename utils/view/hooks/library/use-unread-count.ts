import { mostUnread } from '../../../platform/format-count.ts';
import { countIssuesIn } from '../../../store/issue-range.ts';
import type { HistoryRange, Loaded } from '../../types.ts';
import { useLiveQuery } from '../use-live-query.ts';

/** How many issues of a range are unread, for `formatCount`. */
export function useUnreadCount({ newsletterId, from, to }: HistoryRange): Loaded<number> {
  return useLiveQuery(
    () => countIssuesIn({ newsletterId, list: 'unread', from, to }, mostUnread + 1),
    [newsletterId, from, to],
  );
}
