import { canonicalText } from '../canonical-text.ts';
import { mergeTexts } from './merge-texts.ts';
import type { Field, MergeRecord, RecordedEvent, Removal } from './types.ts';

/**
 * One record of two that have the same kind and id. Of each field the last one written holds; texts stand side by side
 * (`mergeTexts`); events are united. Commutative, associative, idempotent.
 */
export function mergeRecord(a: MergeRecord, b: MergeRecord): MergeRecord {
  return {
    ...{ kind: a.kind, id: a.id },
    fields: united(a.fields, b.fields, later<Field>),
    texts: united(a.texts, b.texts, mergeTexts),
    events: united(a.events, b.events, earlier),
    removed: a.removed && b.removed ? later<Removal>(a.removed, b.removed) : (a.removed ?? b.removed),
  };
}

/** All names of both in their order. */
function united<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  merge: (a: T, b: T) => T,
): Record<string, T> {
  const all = new Map(Object.entries(a));
  for (const [name, other] of Object.entries(b)) {
    const own = all.get(name);
    all.set(name, own === undefined ? other : merge(own, other));
  }
  return Object.fromEntries([...all].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Devices have stamps of their own; where one was copied with its device, the same stamp may stand for two values. */
function later<T extends Field | Removal>(a: T, b: T): T {
  if (a.stamp !== b.stamp) return a.stamp > b.stamp ? a : b;
  return canonicalText(a) > canonicalText(b) ? a : b;
}

/** An event is what it is; its stamp may have been clamped where it entered, which only ever makes it earlier. */
function earlier(a: RecordedEvent, b: RecordedEvent): RecordedEvent {
  if (a.stamp !== b.stamp) return a.stamp < b.stamp ? a : b;
  return canonicalText(a) < canonicalText(b) ? a : b;
}
