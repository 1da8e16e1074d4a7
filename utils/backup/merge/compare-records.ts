import { canonicalText } from '../canonical-text.ts';
import { isRemoved } from './is-removed.ts';
import { mergeRecord } from './merge-record.ts';
import { recordKey } from './merge-records.ts';
import { noOnesStamp } from './no-ones-stamp.ts';
import type { MergeRecord, RecordKind } from './types.ts';

/** What becomes of a record: `left` is as it was, `removed` is there now and will not be. */
type Outcome = 'added' | 'changed' | 'removed' | 'left';

export interface Comparison {
  /** How many of each kind. */
  counts: Readonly<Record<RecordKind, Readonly<Record<Outcome, number>>>>;
  /** Those that are not left as they were, merged. */
  changes: readonly { outcome: Exclude<Outcome, 'left'>; record: MergeRecord }[];
}

/** What taking in `incoming` would make of `own`; nothing is changed by it. Both may be given in any order. Linear. */
export function compareRecords(own: readonly MergeRecord[], incoming: readonly MergeRecord[]): Comparison {
  const known = new Map(own.map((record) => [recordKey(record), record]));
  const none = () => ({ added: 0, changed: 0, removed: 0, left: 0 });
  const counts = {
    ...{ subscription: none(), setting: none(), reading: none() },
    ...{ annotation: none(), logEntry: none() },
  };
  const changes: Comparison['changes'][number][] = [];
  for (const record of incoming) {
    const present = known.get(recordKey(record));
    const merged = mergeRecord(present ?? record, record);
    const outcome = outcomeOf(present, merged);
    counts[record.kind][outcome] += 1;
    if (outcome !== 'left') changes.push({ outcome, record: merged });
  }
  return { counts, changes };
}

function outcomeOf(present: MergeRecord | undefined, merged: MergeRecord): Outcome {
  const wasThere = present !== undefined && !isRemoved(present);
  const isThere = !isRemoved(merged);
  if (!isThere) return wasThere ? 'removed' : 'left';
  if (!wasThere) return 'added';
  return canonicalText(valuesOf(present)) === canonicalText(valuesOf(merged)) ? 'left' : 'changed';
}

/** What a person can see of a record: stamps are none of it. */
function valuesOf({ fields, texts, events }: MergeRecord): unknown {
  const plain = Object.entries(fields)
    .filter(([, { stamp }]) => stamp !== noOnesStamp)
    .map(([name, { value }]) => [name, value]);
  const written = Object.entries(texts).map(([name, { versions }]) => [
    name,
    versions.map(({ value }) => value),
  ]);
  return [Object.fromEntries(plain), Object.fromEntries(written), Object.keys(events).sort()];
}
