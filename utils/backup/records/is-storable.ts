import { isRemoved } from '../merge/is-removed.ts';
import type { MergeRecord } from '../merge/types.ts';
import { isAnnotationRow, isLogEntryRow } from './is-kept-row.ts';
import { toKeptRow } from './kept-record.ts';
import { toSubscriptionRow } from './subscription-record.ts';

/** Whether a record from elsewhere makes a row of its table, and so can come in. @param now epoch ms */
export function isStorable(record: MergeRecord, now: number): boolean {
  const { kind } = record;
  if (isRemoved(record)) return true;
  if (kind === 'subscription') return toSubscriptionRow(record, undefined, now) !== null;
  if (kind !== 'annotation' && kind !== 'logEntry') return true;
  const row = toKeptRow(record, undefined, now);
  return kind === 'annotation' ? isAnnotationRow(row) : isLogEntryRow(row);
}
