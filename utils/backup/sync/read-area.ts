import { shortHash } from '../../identity/hash-text.ts';
import { isObject } from '../../text/is-object.ts';
import { canonicalText } from '../canonical-text.ts';
import { mergeClamps } from '../merge/enter-records.ts';
import { isStamp } from '../merge/make-stamp.ts';
import { mergeRecords } from '../merge/merge-records.ts';
import type { Clamps, MergeRecord } from '../merge/types.ts';
import { mergeMarks } from './merge-marks.ts';
import { unpackMarks } from './pack-marks.ts';
import { unpackRecord } from './pack-record.ts';
import { shardStart } from './pack-shards.ts';
import type { AreaItems, AreaState, Mark, Pointer, SyncContent, SyncDevice } from './types.ts';

export const pointerKey = 'pointer';

/** What lies in the area, as it is at any moment: shards that are damaged or have not arrived are named, the others are read. */
export function readArea(items: AreaItems): AreaState {
  const { [pointerKey]: value } = items;
  if (value === undefined) return { kind: 'empty' };
  const pointer = parsePointer(value);
  if (!pointer) return { kind: 'unknown' };
  const missing: string[] = [];
  let [records, marks, clamps]: [MergeRecord[], Mark[], Clamps] = [[], [], {}];
  for (const key of pointer.shards) {
    const shard = items[key];
    if (!isShard(key, shard)) {
      missing.push(key);
      continue;
    }
    records.push(...listOf(shard.records).flatMap((one) => unpackRecord(one) ?? []));
    marks.push(...(typeof shard.marks === 'string' ? unpackMarks(shard.marks) : []));
    clamps = mergeClamps(clamps, readClamps(shard.clamps));
  }
  records = mergeRecords(records, []);
  marks = mergeMarks(marks, [], marks.length);
  return { kind: 'set', pointer, content: { records, marks, clamps }, missing };
}

/** The key says what a shard holds: one that was cut or mixed up holds something else. */
export function isShard(key: string, value: unknown): value is Record<string, unknown> {
  return isObject(value) && key === `${shardStart}${shortHash(canonicalText(value))}`;
}

/** All that is ours in the area and that the pointer does not name. */
export function listStale(items: AreaItems, pointer: Pointer): string[] {
  const named = new Set(pointer.shards);
  return Object.keys(items).filter((key) => key.startsWith(shardStart) && !named.has(key));
}

/** Those of them that a pointer will not name either. @param wanted shards that are about to be pointed to */
export function listSpare(items: AreaItems, area: AreaState, wanted: readonly string[]): string[] {
  return area.kind === 'set' ? listStale(items, area.pointer).filter((key) => !wanted.includes(key)) : [];
}

/** What lies in an area; nothing unless it is a set. */
export const contentOf = (area: AreaState): SyncContent =>
  area.kind === 'set' ? area.content : { records: [], marks: [], clamps: {} };

/** Null for what this version cannot read. */
function parsePointer(value: unknown): Pointer | null {
  if (!isObject(value) || value.version !== 1 || typeof value.set !== 'string') return null;
  const shards = listOf(value.shards);
  if (!Array.isArray(value.shards) || !shards.every((key) => typeof key === 'string')) return null;
  const devices = isObject(value.devices) ? Object.entries(value.devices) : [];
  return {
    ...{ version: 1, set: value.set, shards },
    devices: Object.fromEntries(devices.filter((one): one is [string, SyncDevice] => isDevice(one[1]))),
  };
}

function isDevice(value: unknown): value is SyncDevice {
  return isObject(value) && typeof value.at === 'number' && typeof value.browser === 'string';
}

function readClamps(value: unknown): Clamps {
  if (!isObject(value)) return {};
  const entries = Object.entries(value).filter(([from, to]) => isStamp(from) && isStamp(to) && to < from);
  return Object.fromEntries(entries) as Clamps;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Whether an item is ours: beside the pointer all shards, whatever points to them. */
export const isOwnKey = (key: string): boolean => key === pointerKey || key.startsWith(shardStart);
