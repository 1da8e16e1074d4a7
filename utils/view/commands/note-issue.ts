import { describeAct } from '../sentences/describe-act.ts';

/** Keeps the note on an issue. @returns why it was not kept; null when it was */
export async function noteIssue(issueId: string, note: string): Promise<string | null> {
  const record = await import('../../record/note-issue.ts');
  const answer = await record.noteIssue(issueId, note);
  return answer.ok ? null : describeAct(answer.error.kind);
}
