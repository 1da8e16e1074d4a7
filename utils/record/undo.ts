import type { StoreFailure } from '../store/explain-store-error.ts';
import { findLastReading, undoReading } from '../store/ledger.ts';
import { storeAct } from './store-act.ts';

/** `nothing`: there is no such act, or it was taken back before. */
export type UndoAnswer = { ok: true } | { ok: false; error: { kind: StoreFailure | 'nothing' } };

/** Takes one act back: what was known of the issue is again what it was before it, to the millisecond. */
export async function undo(readingId: number, now = Date.now()): Promise<UndoAnswer> {
  return await storeAct<UndoAnswer>(async () =>
    (await undoReading(readingId, now)) ? { ok: true } : { ok: false, error: { kind: 'nothing' } },
  );
}

/** Takes back the last thing done with any issue; called again, the one before it. */
export async function undoLast(now = Date.now()): Promise<UndoAnswer> {
  const last = await findLastReading();
  return last ? await undo(last.id, now) : { ok: false, error: { kind: 'nothing' } };
}
