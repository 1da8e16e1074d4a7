import type { Plugin } from 'vite';

/** Pages read the patterns from the file that the worker reads: as code they would stand in the package twice. */
export function patternsFromFile(): Plugin {
  return {
    name: 'patterns-from-file',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith('/issue/patterns/all-tables.ts')) return undefined;
      return `import { makeTables } from './make-tables.ts';
import { unpackPatterns } from './unpack-patterns.ts';
const file = await fetch('/patterns.json');
export const allTables = makeTables(unpackPatterns(await file.json()));`;
    },
  };
}
