import { describeAct } from '../../sentences/describe-act.ts';
import type { Undoable } from '../../types.ts';
import { markIssues } from '../mark-issues.ts';

/** Marks read whatever is unread of a newsletter, or of all (null); one undo takes all of it back. */
export async function markAllRead(newsletterId: string | null): Promise<Undoable> {
  try {
    const { listIssues } = await import('../../../store/issues.ts');
    const issues = await listIssues(newsletterId, 'unread', Number.POSITIVE_INFINITY);
    return await markIssues(
      issues.map(({ id }) => id),
      'read',
    );
  } catch {
    return { text: describeAct('store'), undo: null };
  }
}
