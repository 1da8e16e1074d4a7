import type { StoreFailure } from '../store/explain-store-error.ts';
import { recordReading } from '../store/ledger.ts';
import type { ReadingEvent } from '../store/types.ts';
import { storeAct } from './store-act.ts';

/** What came of an act of a person: the reading it was written down as (`undoReading` takes it back), or why it was not. */
export type ActAnswer =
  | { ok: true; readingId: number }
  | { ok: false; error: { kind: StoreFailure | 'unknown' } };

/** Writes down what a person did with an issue, and brings up to date what follows. */
export async function recordAct(issueId: string, event: ReadingEvent, now: number): Promise<ActAnswer> {
  return await storeAct<ActAnswer>(async () => {
    const recorded = await recordReading(issueId, event, now);
    return recorded ? { ok: true, readingId: recorded.readingId } : { ok: false, error: { kind: 'unknown' } };
  });
}
