import { type LogEntryChange, putLogEntries } from '../store/log-entries.ts';
import { type StoreRefusal, storeAct } from './store-act.ts';

/** `former` takes back what was done, of an entry of which some fields were changed only those: give it to `keepEntries`. */
export type KeepEntriesAnswer = { ok: true; former: LogEntryChange[] } | StoreRefusal;

/**
 * Keeps entries of the learning log, changes or removes them, all or none.
 *
 * @param rows what each is from now on; null removes it
 */
export async function keepEntries(
  rows: readonly LogEntryChange[],
  now = Date.now(),
): Promise<KeepEntriesAnswer> {
  return await storeAct(async () => {
    const former = await putLogEntries(rows, now);
    return {
      ok: true,
      former: rows.flatMap(({ id, only }, at) => {
        const row = former[at];
        return row === undefined ? [] : [{ id, row, only }];
      }),
    };
  });
}
