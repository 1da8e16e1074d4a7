import { unreadOf } from './fold-readings.ts';
import type { IssueRow, ReadingState } from './types.ts';

/** What an issue's row repeats of the ledger. */
export function repeated(
  state: ReadingState,
  bornUnread: 0 | 1,
): Pick<IssueRow, 'unread' | 'readAt' | 'isRead'> {
  return {
    unread: unreadOf(state, bornUnread),
    readAt: state.readAt,
    isRead: state.readAt === null ? 0 : 1,
  };
}
