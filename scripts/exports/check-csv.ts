import { isDeepStrictEqual } from 'node:util';
import { parseCsv } from '../../utils/learning/exports/parse-csv.ts';
import type { SpreadsheetProgram, Table } from '../../utils/learning/exports/types.ts';
import { writeCsv } from '../../utils/learning/exports/write-csv.ts';
import { difficultCells } from './difficult-cells.ts';
import type { Check } from './types.ts';

export const programs: readonly SpreadsheetProgram[] = ['excel', 'libreoffice', 'sheets', 'numbers'];

/** Every difficult cell between two plain ones: a cell that breaks its row would move them. */
export const difficultTable: Table = {
  columns: ['No', 'Cell', 'After'],
  rows: difficultCells.map((cell, at) => [`no ${at}`, cell, 'after']),
};

/** The table written for each program and read back by the project's own reader. */
export function checkCsv(): Check[] {
  return programs.flatMap((program) => {
    const read = parseCsv(writeCsv(difficultTable, { program }));
    return compareTables(`csv for ${program}`, read.ok ? read.table : null, difficultTable);
  });
}

/** A check a row, and one of how many there are. */
export function compareTables(name: string, found: Table | null, expected: Table): Check[] {
  const [length, foundLength] = [expected.rows.length, found?.rows.length];
  const rows = expected.rows.map((row, at): Check => {
    const ok = isDeepStrictEqual(found?.rows[at], row);
    return {
      name: `${name}: ${JSON.stringify(row[1])?.slice(0, 60)}`,
      ok,
      ...(ok ? {} : { found: found?.rows[at] }),
    };
  });
  return [...rows, { name: `${name}: rows`, ok: foundLength === length, found: foundLength }];
}
