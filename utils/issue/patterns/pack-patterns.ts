import type { Languages } from './types.ts';

/** Tables as JSON, each pattern as its flags, a slash and its source; `unpackPatterns` reads it. */
export function packPatterns(languages: Languages): string {
  return JSON.stringify(languages, (_key, value: unknown) =>
    value instanceof RegExp ? `${value.flags}/${value.source}` : value,
  );
}
