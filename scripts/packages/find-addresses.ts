import type { Files } from './types.ts';

const texts = /\.(?:js|mjs|html|css|json)$/;
/** Up to what ends an address in code: quotes, blanks, brackets, a backslash, or a place for a variable. */
const address = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>()\\{}|^]*/g;

/**
 * Every address that stands in the files of a package, with the files it stands in; licences, which are for reading, left out.
 * What code puts together from pieces is none.
 */
export function findAddresses(files: Files): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [path, bytes] of files) {
    if (!texts.test(path)) continue;
    for (const [one] of new TextDecoder().decode(bytes).matchAll(address)) {
      const [whole = ''] = one.split('$');
      // "https://" + host, and match patterns.
      if (/^[a-z]+:\/\/(?:[*/]|$)/.test(whole)) continue;
      const paths = found.get(whole) ?? [];
      if (!paths.includes(path)) found.set(whole, [...paths, path]);
    }
  }
  return found;
}
