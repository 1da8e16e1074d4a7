import { type ActAnswer, recordAct } from './record-act.ts';

/** Keeps a person's note on an issue in place of the one before; `undo` brings that back. Empty text deletes it. */
export async function noteIssue(issueId: string, note: string, now = Date.now()): Promise<ActAnswer> {
  return await recordAct(issueId, { kind: 'noted', note }, now);
}
