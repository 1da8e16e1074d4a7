import type { MergeRecord, RecordKind } from '../merge/types.ts';
import { keepKept } from './keep-kept.ts';
import { keepReading } from './keep-reading.ts';
import { keepRecordsBy } from './keep-records-by.ts';
import type { Keeping } from './types.ts';

/**
 * Takes in records from elsewhere that have entered (`enterRecords`, `localiseRecords`): each is merged with what is here at that
 * moment and, where that makes a difference, written together with what follows from it (`unfinished`, `searchDue`, what
 * issues repeat of the ledger), a subscription or some hundred others in one transaction. Twice changes nothing, and a call that was
 * stopped is made good by the next. What does not make a row of its table is left out. The caller calls `finishViews` after it.
 *
 * Takes the lock `subscription:ID` of each subscription that comes in.
 *
 * @returns how many of each kind were written
 */
export async function keepRecords(
  records: readonly MergeRecord[],
  keeping: Keeping,
): Promise<Record<RecordKind, number>> {
  return await keepRecordsBy(keepRow, records, keeping);
}

async function keepRow(record: MergeRecord, keeping: Keeping): Promise<boolean> {
  return record.kind === 'reading' ? await keepReading(record, keeping) : await keepKept(record, keeping);
}
