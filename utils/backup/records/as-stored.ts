import { fitsSetting } from '../../platform/settings.ts';
import { annotationParts, ledgerParts, logEntryParts, newsletterParts } from '../../store/stamped-parts.ts';
import type { MergeRecord, RecordKind } from '../merge/types.ts';

/** What of a record becomes part of a row here; of the issue that a reading is of, what it is recognised by. */
const parts: Record<RecordKind, { fields: readonly string[]; texts: readonly string[] }> = {
  subscription: { fields: [...newsletterParts.fields, 'source'], texts: [] },
  setting: { fields: ['value'], texts: [] },
  reading: {
    fields: ['title', 'url', 'publishedAt', 'publishedDay', 'isDayOnly', 'witnesses'],
    texts: ledgerParts.texts,
  },
  annotation: annotationParts,
  logEntry: logEntryParts,
};

/**
 * A record from elsewhere as it can be stored here: what a later version says in addition, and what no setting can be, would be
 * taken for a change each time it comes. None where nothing is left of it.
 */
export function asStored(record: MergeRecord): MergeRecord[] {
  const { kind, id, fields, texts } = record;
  if (kind === 'setting' && !fitsSetting(id, fields.value?.value)) return [];
  const { fields: known, texts: written } = parts[kind];
  return [{ ...record, fields: only(fields, known), texts: only(texts, written) }];
}

const only = <T>(values: Readonly<Record<string, T>>, names: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
