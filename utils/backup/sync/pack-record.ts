import { isMergeRecord } from '../merge/is-merge-record.ts';
import type { Field, Json, MergeRecord } from '../merge/types.ts';

/** A record without texts and events, each stamp written once. */
type PackedRecord = {
  k: 'subscription' | 'setting';
  i: string;
  s: readonly string[];
  f: Readonly<Record<string, readonly [value: Json, stamp: number]>>;
  r?: { stamp: string; reason: Json };
};

/** A subscription or setting as it lies in a shard: half surrogate pairs are mended, which browsers change or refuse. */
export function packRecord({ kind, id, fields, removed }: MergeRecord): PackedRecord | null {
  if (kind !== 'subscription' && kind !== 'setting') return null;
  const stamps = [...new Set(Object.values(fields).map(({ stamp }) => stamp))].sort();
  const packed = Object.entries(fields).map(([name, { value, stamp }]): [string, [Json, number]] => [
    name,
    [wellFormed(value), stamps.indexOf(stamp)],
  ]);
  const record = { k: kind, i: id.toWellFormed(), s: stamps, f: Object.fromEntries(packed) };
  return removed ? { ...record, r: { stamp: removed.stamp, reason: removed.reason } } : record;
}

/** The record that lies in a shard; null for what is none. */
export function unpackRecord(value: unknown): MergeRecord | null {
  const { k: kind, i: id, s, f, r } = (value ?? {}) as Partial<Record<keyof PackedRecord, unknown>>;
  if (!Array.isArray(s) || typeof f !== 'object' || f === null) return null;
  const fields = Object.entries(f).map(([name, packed]): [string, Partial<Field>] => {
    const [own, stamp]: unknown[] = Array.isArray(packed) ? packed : [];
    return [name, { value: own as Json, stamp: s[Number(stamp)] }];
  });
  const none = { texts: {}, events: {} };
  const record: unknown = { kind, id, ...none, fields: Object.fromEntries(fields), removed: r ?? null };
  const isOne = isMergeRecord(record) && (record.kind === 'subscription' || record.kind === 'setting');
  return isOne ? record : null;
}

function wellFormed(value: Json): Json {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json) => wellFormed(one));
  const entries = Object.entries(value).map(([name, one]) => [name.toWellFormed(), wellFormed(one ?? null)]);
  return Object.fromEntries(entries);
}
