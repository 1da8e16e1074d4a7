import { type ActAnswer, recordAct } from './record-act.ts';

/** Marks an issue read or unread, wherever that is asked; undo (undo.ts) is not the opposite mark, which would invent a date. */
export async function markIssue(
  issueId: string,
  as: 'read' | 'unread',
  now = Date.now(),
): Promise<ActAnswer> {
  return await recordAct(issueId, { kind: as === 'read' ? 'marked' : 'unmarked' }, now);
}
