import { findMergedKept, putMergedKept } from '../../store/merged-rows.ts';
import { isSameRecord } from '../merge/is-same-record.ts';
import { mergeRecord } from '../merge/merge-record.ts';
import { restamp } from '../merge/restamp.ts';
import type { MergeRecord } from '../merge/types.ts';
import { isAnnotationRow, isLogEntryRow } from './is-kept-row.ts';
import { toKeptRecord, toKeptRow } from './kept-record.ts';
import type { Keeping } from './types.ts';

/** Takes in an annotation or an entry of the log. Call it in `inMerge`. @returns whether it was written */
export async function keepKept(record: MergeRecord, { device, clamps, now }: Keeping): Promise<boolean> {
  const { kind, id } = record;
  if (kind !== 'annotation' && kind !== 'logEntry') return false;
  const present = await findMergedKept(kind, id);
  const own = present && toKeptRecord(kind, present, device);
  const merged = mergeRecord(own ? restamp(own, clamps) : record, record);
  if (own && isSameRecord(mergeRecord(own, own), merged)) return false;
  const row: unknown = toKeptRow(merged, present, now);
  if (kind === 'annotation' && isAnnotationRow(row)) await putMergedKept({ kind, row });
  else if (kind === 'logEntry' && isLogEntryRow(row)) await putMergedKept({ kind: 'entry', row });
  else return false;
  return true;
}
