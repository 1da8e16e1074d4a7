import type { RowStamps } from '../store/types.ts';
import { isObject } from '../text/is-object.ts';
import { isStamp } from './merge/make-stamp.ts';

/** Whether a mirror holds stamps: browsers write an item whole or not at all, so a glance is enough. */
export function isRowStamps(value: unknown): value is RowStamps {
  const { base, fields, texts } = (value ?? {}) as Partial<Record<string, unknown>>;
  return (typeof base === 'number' || isStamp(base)) && isObject(fields) && isObject(texts);
}
