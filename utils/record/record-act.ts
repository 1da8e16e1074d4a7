import { finishViews } from '../derived/finish-views.ts';
import { explainStoreError, type StoreFailure } from '../store/explain-store-error.ts';
import { recordReading } from '../store/ledger.ts';
import type { ReadingEvent } from '../store/types.ts';

/** What came of an act of a person: the reading it was written down as (`undoReading` takes it back), or why it was not. */
export type ActAnswer =
  | { ok: true; readingId: number }
  | { ok: false; error: { kind: StoreFailure | 'unknown' } };

/** Writes down what a person did with an issue, and brings up to date what follows. Nothing is said to be done before it is stored. */
export async function recordAct(issueId: string, event: ReadingEvent, now: number): Promise<ActAnswer> {
  try {
    const recorded = await recordReading(issueId, event, now);
    if (!recorded) return { ok: false, error: { kind: 'unknown' } };
    await finishViews();
    return { ok: true, readingId: recorded.readingId };
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}
