import { makeTables } from '../../issue/patterns/make-tables.ts';
import { noPatterns } from '../../issue/patterns/no-patterns.ts';
import type { PatternTables } from '../../issue/patterns/types.ts';
import { unpackPatterns } from '../../issue/patterns/unpack-patterns.ts';
import { readPackagedJson } from '../../platform/packaged-file.ts';
import { loadEntities } from './load-entities.ts';

export interface LoadedTables {
  tables: PatternTables;
  /** False where none can be had: issues are understood as far as it goes without any, and anew later. */
  isWhole: boolean;
}

const none: LoadedTables = {
  tables: {
    en: noPatterns,
    es: noPatterns,
    de: noPatterns,
    fr: noPatterns,
    pt: noPatterns,
    unknown: noPatterns,
  },
  isWhole: false,
};
let whole: LoadedTables | undefined;

/**
 * The patterns by which issues are understood. They stand in a file of the package, which is read once in the worker's life, when
 * it meets its first issue: the worker starts many times a day, and most times it meets none. Where the file cannot be read, as
 * while the extension is being replaced, it is tried again the next time.
 */
export async function loadTables(): Promise<LoadedTables> {
  if (whole) return whole;
  const languages = unpackPatterns(await readPackagedJson('/patterns.json'));
  if (!languages || !(await loadEntities())) return none;
  whole = { tables: makeTables(languages), isWhole: true };
  return whole;
}
