import { describeAct } from '../../sentences/describe-act.ts';
import { say } from '../../sentences/say.ts';
import type { Undoable } from '../../types.ts';

/** Notes that somebody has seen what was corrected in some issues, and says of how many; one undo takes all of it back. */
export async function seeCorrections(issueIds: readonly string[]): Promise<Undoable> {
  const record = await import('../../../record/see-corrections.ts');
  const { issueIds: seen, error } = await record.seeCorrections(issueIds, Date.now());
  const undo = seen.length > 0 ? () => unseeCorrections(seen) : null;
  if (error) return { text: describeAct(error.kind), undo };
  return { text: say('corrected.marked', { count: seen.length }), undo };
}

/** @returns what to tell when it was not taken back; null when it was */
export async function unseeCorrections(issueIds: readonly string[]): Promise<Undoable | null> {
  const record = await import('../../../record/see-corrections.ts');
  const { error } = await record.seeCorrections(issueIds, null);
  return error ? { text: describeAct(error.kind), undo: null } : null;
}
