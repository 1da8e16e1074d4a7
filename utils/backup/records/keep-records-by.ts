import { withLock } from '../../platform/locks.ts';
import { inMerge } from '../../store/merged-rows.ts';
import { isRemoved } from '../merge/is-removed.ts';
import type { MergeRecord, RecordKind } from '../merge/types.ts';
import { keepSettings } from './keep-settings.ts';
import { keepSubscription } from './keep-subscription.ts';
import { keepRemovedForGood, listRemovedForGood } from './removed-for-good.ts';
import type { Keeping } from './types.ts';

/** Records in one transaction: whatever else is written waits no longer than for so many. */
const atATime = 200;

/** Takes in a record that is no subscription and no setting, in `inMerge`. @returns whether it was written */
type KeepRow = (record: MergeRecord, keeping: Keeping) => Promise<boolean>;

/**
 * What `keepRecords` does, with what takes in the rows: the worker, to whom no annotation and no entry of the log ever comes, does
 * without their code.
 */
export async function keepRecordsBy(
  keepRow: KeepRow,
  records: readonly MergeRecord[],
  keeping: Keeping,
): Promise<Record<RecordKind, number>> {
  const written = { subscription: 0, setting: 0, reading: 0, annotation: 0, logEntry: 0 };
  const unknown: MergeRecord[] = [];
  const known = new Map((await listRemovedForGood()).map((record) => [record.id, record]));
  for (const record of records.filter(({ kind }) => kind === 'subscription')) {
    const { id } = record;
    const outcome = await withLock(`subscription:${id}`, () =>
      inMerge(() => keepSubscription(record, known.get(id), keeping)),
    );
    if (outcome === 'written') written.subscription += 1;
    if (outcome === 'unknown' && isRemoved(record)) unknown.push(record);
  }
  await keepRemovedForGood(unknown, keeping.now);
  const rows = records.filter(({ kind }) => kind !== 'subscription' && kind !== 'setting');
  for (let at = 0; at < rows.length; at += atATime) {
    const some = rows.slice(at, at + atATime);
    const changed = await inMerge(async () => {
      const kinds: RecordKind[] = [];
      for (const record of some) if (await keepRow(record, keeping)) kinds.push(record.kind);
      return kinds;
    });
    for (const kind of changed) written[kind] += 1;
  }
  const settings = records.filter(({ kind }) => kind === 'setting');
  written.setting = await keepSettings(settings, keeping);
  return written;
}
