import { isObject } from './is-object.ts';

/** What a JSON text holds, where that is an object; undefined for a list, anything else, and what is no JSON. */
export function parseRecord(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
