import { clearNotification } from '../platform/notifications.ts';
import { noticeIdOf } from './notice-id.ts';
import { type ActAnswer, recordAct } from './record-act.ts';

/** Writes down that an issue was opened in the reader. It is not read by that: `isReadThrough` says when it is. */
export async function enterIssue(issueId: string, now = Date.now()): Promise<ActAnswer> {
  const answer = await recordAct(issueId, { kind: 'opened', where: 'reader' }, now);
  if (answer.ok) await clearNotification(noticeIdOf({ issueId, several: false })).catch(() => undefined);
  return answer;
}
