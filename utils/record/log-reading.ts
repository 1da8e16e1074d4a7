import { finishViews } from '../derived/finish-views.ts';
import { explainStoreError } from '../store/explain-store-error.ts';
import { recordReading } from '../store/ledger.ts';
import type { ActAnswer } from './mark-issue.ts';

/** Adds active reading to an issue, in whole seconds. */
export async function logReading(issueId: string, seconds: number, now = Date.now()): Promise<ActAnswer> {
  try {
    const recorded = await recordReading(issueId, { kind: 'read', seconds }, now);
    if (!recorded) return { ok: false, error: { kind: 'unknown' } };
    await finishViews();
    return { ok: true, readingId: recorded.readingId };
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}
