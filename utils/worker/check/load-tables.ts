import { makeTables } from '../../issue/patterns/make-tables.ts';
import type { PatternTables } from '../../issue/patterns/types.ts';
import { unpackPatterns } from '../../issue/patterns/unpack-patterns.ts';
import { readPackagedJson } from '../../platform/packaged-file.ts';

export interface LoadedTables {
  tables: PatternTables;
  /** Whether they are those of all languages; else issues in others are understood as far as English rules go. */
  isWhole: boolean;
}

let whole: LoadedTables | undefined;

/**
 * The patterns by which issues are understood. All but the English ones stand in a file of the package, which is read once in
 * the worker's life, when it meets its first issue: the worker starts many times a day, and most times it meets none. Where
 * the file cannot be read there are the English ones, and it is tried again the next time.
 */
export async function loadTables(): Promise<LoadedTables> {
  if (whole) return whole;
  const others = unpackPatterns(await readPackagedJson('/patterns.json'));
  if (!others) return { tables: makeTables(), isWhole: false };
  whole = { tables: makeTables(others), isWhole: true };
  return whole;
}
