import { finishViews } from '../derived/finish-views.ts';
import { clearNotification } from '../platform/notifications.ts';
import { explainStoreError } from '../store/explain-store-error.ts';
import { recordReading } from '../store/ledger.ts';
import type { ActAnswer } from './mark-issue.ts';
import { noticeIdOf } from './notice-id.ts';

/** Writes down that an issue was opened in the reader. It is not read by that: `isReadThrough` says when it is. */
export async function enterIssue(issueId: string, now = Date.now()): Promise<ActAnswer> {
  try {
    const recorded = await recordReading(issueId, { kind: 'opened', where: 'reader' }, now);
    if (!recorded) return { ok: false, error: { kind: 'unknown' } };
    await finishViews();
    await clearNotification(noticeIdOf({ issueId, several: false })).catch(() => undefined);
    return { ok: true, readingId: recorded.readingId };
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}
