import type { Files } from './types.ts';

/** The text of each file of code in a package. */
export function listCode(files: Files): string[] {
  return [...files]
    .filter(([path]) => /\.m?js$/.test(path))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
}
