import { describeAct } from '../sentences/describe-act.ts';
import { say } from '../sentences/say.ts';
import type { Undoable } from '../types.ts';

/**
 * Marks the issue read or unread, and says how it went: nothing is said to be done before it is stored. The database's code
 * is loaded now, not before the popup's first paint.
 */
export async function markIssue(issueId: string, as: 'read' | 'unread'): Promise<Undoable> {
  const record = await import('../../record/mark-issue.ts');
  const answer = await record.markIssue(issueId, as);
  if (!answer.ok) return { text: describeAct(answer.error.kind), undo: null };
  const text = say(as === 'read' ? 'undo.markedRead' : 'undo.markedUnread');
  return { text, undo: () => takeBack(answer.readingId) };
}

async function takeBack(readingId: number): Promise<Undoable | null> {
  const { undo } = await import('../../record/undo.ts');
  const answer = await undo(readingId);
  return answer.ok || answer.error.kind === 'nothing'
    ? null
    : { text: describeAct(answer.error.kind), undo: null };
}
