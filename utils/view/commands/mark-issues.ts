import { describeAct } from '../sentences/describe-act.ts';
import { say } from '../sentences/say.ts';
import type { Undoable } from '../types.ts';

/** Marks many issues at once, and says how many; one undo takes all of it back. */
export async function markIssues(issueIds: readonly string[], as: 'read' | 'unread'): Promise<Undoable> {
  const record = await import('../../record/mark-issues.ts');
  const { readingIds, error } = await record.markIssues(issueIds, as);
  const count = readingIds.length;
  const undo = count > 0 ? () => takeBack(readingIds) : null;
  if (error) return { text: describeAct(error.kind), undo };
  const key = as === 'read' ? 'undo.markedManyRead' : 'undo.markedManyUnread';
  return { text: say(key, { count }), undo };
}

async function takeBack(readingIds: readonly number[]): Promise<Undoable | null> {
  const { undoMarks } = await import('../../record/mark-issues.ts');
  const answer = await undoMarks(readingIds);
  return answer.ok ? null : { text: describeAct(answer.error.kind), undo: null };
}
