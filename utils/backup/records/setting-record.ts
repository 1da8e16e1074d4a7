import type { StampedSetting } from '../../platform/settings.ts';
import { makeStamp } from '../merge/make-stamp.ts';
import type { Json, MergeRecord } from '../merge/types.ts';

/** A setting as all machines know it. */
export function toSettingRecord({ key, value, stamp }: StampedSetting, device: string): MergeRecord {
  const written = typeof stamp === 'number' ? makeStamp(stamp, 0, device) : stamp;
  const fields = { value: { value: value as Json, stamp: written } };
  return { kind: 'setting', id: key, fields, texts: {}, events: {}, removed: null };
}

/** The setting that a record says; none where it holds no value. */
export function toSetting({ id, fields }: MergeRecord): StampedSetting[] {
  const { value } = fields;
  return value === undefined ? [] : [{ key: id, value: value.value, stamp: value.stamp }];
}
