import { finishViews } from '../derived/finish-views.ts';
import { explainStoreError } from '../store/explain-store-error.ts';
import { recordReading } from '../store/ledger.ts';
import type { ActAnswer } from './mark-issue.ts';

/** Keeps a person's note on an issue in place of the one before; `undo` brings that back. Empty text deletes it. */
export async function noteIssue(issueId: string, note: string, now = Date.now()): Promise<ActAnswer> {
  try {
    const recorded = await recordReading(issueId, { kind: 'noted', note }, now);
    if (!recorded) return { ok: false, error: { kind: 'unknown' } };
    await finishViews();
    return { ok: true, readingId: recorded.readingId };
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}
