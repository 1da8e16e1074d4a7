import { annotationParts, logEntryParts } from '../../store/stamped-parts.ts';
import type { AnnotationRow, LogEntryRow } from '../../store/types.ts';
import { isRemoved } from '../merge/is-removed.ts';
import { parseStamp } from '../merge/make-stamp.ts';
import { stampsOf } from '../merge/restamp.ts';
import { showText } from '../merge/show-text.ts';
import type { MergeRecord } from '../merge/types.ts';
import { partsOf, toRowStamps } from './row-stamps.ts';

const partNames = { annotation: annotationParts, logEntry: logEntryParts } as const;

/** A highlight or note, or an entry of the log, as all machines know it; a removed one too. */
export function toKeptRecord(
  kind: 'annotation' | 'logEntry',
  row: AnnotationRow | LogEntryRow,
  device: string,
): MergeRecord {
  const { id, stamps, changedAt: since } = row;
  const stamped = { values: { ...row }, stamps, since, isRemoved: row.isRemoved === 1 };
  return { kind, id, ...partsOf(stamped, partNames[kind], device), events: {} };
}

/**
 * The row that a record says, ready for its table once `isAnnotationRow` or `isLogEntryRow` has looked at it.
 *
 * @param present the row that is there; undefined for none
 * @param now epoch ms: nothing was written later
 */
export function toKeptRow(
  record: MergeRecord,
  present: AnnotationRow | LogEntryRow | undefined,
  now: number,
): Record<string, unknown> {
  const isGone = isRemoved(record);
  const texts = Object.values(record.texts).flatMap(({ versions }) => versions.map(({ stamp }) => stamp));
  const moments = [...stampsOf(record), ...texts].map((stamp) => Math.min(now, parseStamp(stamp).ms));
  const latest = Math.max(0, ...moments);
  // Of what may be absent, null stands for that.
  const values = Object.entries(record.fields)
    .filter(([name, { value }]) => name !== 'isDetached' || value !== null)
    .map(([name, { value }]) => [name, value]);
  // What was removed keeps its words here as long as it can be taken back.
  const written = Object.entries(record.texts).map(([name, text]) => [
    name,
    isGone ? String((present as Record<string, unknown> | undefined)?.[name] ?? '') : showText(text),
  ]);
  return {
    ...Object.fromEntries(values),
    ...Object.fromEntries(written),
    id: record.id,
    changedAt: Math.max(latest, present === undefined ? 0 : present.changedAt + 1),
    removedAt: isGone ? (present?.removedAt ?? parseStamp(record.removed?.stamp ?? '').ms) : null,
    isRemoved: isGone ? 1 : 0,
    stamps: toRowStamps(record),
  };
}
