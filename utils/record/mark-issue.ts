import { finishViews } from '../derived/finish-views.ts';
import { explainStoreError, type StoreFailure } from '../store/explain-store-error.ts';
import { recordReading } from '../store/ledger.ts';

/** What came of an act of a person: the reading it was written down as (`undoReading` takes it back), or why it was not. */
export type ActAnswer =
  | { ok: true; readingId: number }
  | { ok: false; error: { kind: StoreFailure | 'unknown' } };

/**
 * Marks an issue read or unread, wherever that is asked. Nothing is said to be done before it is stored; undo (undo.ts)
 * is not the opposite mark, which would invent a date.
 */
export async function markIssue(
  issueId: string,
  as: 'read' | 'unread',
  now = Date.now(),
): Promise<ActAnswer> {
  try {
    const kind = as === 'read' ? 'marked' : 'unmarked';
    const recorded = await recordReading(issueId, { kind }, now);
    if (!recorded) return { ok: false, error: { kind: 'unknown' } };
    await finishViews();
    return { ok: true, readingId: recorded.readingId };
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}
