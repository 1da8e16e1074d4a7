import { finishViews } from '../derived/finish-views.ts';
import { explainStoreError, type StoreFailure } from '../store/explain-store-error.ts';
import { type LogEntryChange, putLogEntries } from '../store/log-entries.ts';

/** `former` takes it back, of an entry of which some fields were changed only those: give it to `keepEntries`. */
export type KeepEntriesAnswer =
  | { ok: true; former: LogEntryChange[] }
  | { ok: false; error: { kind: StoreFailure } };

/**
 * Keeps entries of the learning log, changes or removes them, all or none. Nothing is said to be done before it is stored.
 *
 * @param rows what each is from now on; null removes it
 */
export async function keepEntries(
  rows: readonly LogEntryChange[],
  now = Date.now(),
): Promise<KeepEntriesAnswer> {
  try {
    const former = await putLogEntries(rows, now);
    await finishViews();
    return { ok: true, former: rows.map(({ id, only }, at) => ({ id, row: former[at] ?? null, only })) };
  } catch (error) {
    return { ok: false, error: { kind: explainStoreError(error) } };
  }
}
