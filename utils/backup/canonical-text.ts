import { isObject } from '../text/is-object.ts';

/**
 * A JSON value as text that is the same after a storage has had it: Chromium's gives nested keys back sorted, and half a
 * surrogate pair comes back as U+FFFD.
 */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => settle(one)) ?? '';
}

function settle(value: unknown): unknown {
  if (typeof value === 'string') return value.toWellFormed();
  return isObject(value) ? sortKeys(value) : value;
}

function sortKeys(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
