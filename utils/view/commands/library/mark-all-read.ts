import { listIssueIdsIn } from '../../../store/issue-range.ts';
import { say } from '../../sentences/say.ts';
import type { HistoryRange, Undoable } from '../../types.ts';
import { markIssues } from '../mark-issues.ts';

/** Marks all unread issues of a range read, as one act; what was never offered as new stays as it is. */
export async function markAllRead(range: HistoryRange): Promise<Undoable> {
  const [ids = []] = await listIssueIdsIn([{ ...range, list: 'unread' }]);
  if (ids.length === 0) return { text: say('common.noneUnread'), undo: null };
  return await markIssues(ids, 'read');
}
