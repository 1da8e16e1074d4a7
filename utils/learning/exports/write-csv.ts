import { guardCell } from './guard-cell.ts';
import type { SpreadsheetProgram, Table } from './types.ts';

/**
 * Excel takes a file for UTF-8 by its byte order mark alone, LibreOffice's dialog proposes UTF-8 because of it where the system
 * has another encoding (`DetectEncoding` in
 * https://github.com/LibreOffice/core/blob/master/sc/source/ui/dbgui/scuiasciiopt.cxx); Sheets and Numbers know UTF-8 without
 * one (https://github.com/denoland/std/pull/3143).
 */
const marked: ReadonlySet<SpreadsheetProgram> = new Set(['excel', 'libreoffice']);
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV (RFC 4180): commas, CR LF, every cell quoted, guarded against being run as a formula by the program that
 * opens it. To be encoded as UTF-8. `parseCsv` reads the same table from it.
 *
 * @throws RangeError when a row has more or fewer cells than there are columns
 */
export function writeCsv({ columns, rows }: Table, { program }: { program: SpreadsheetProgram }): string {
  const ragged = rows.findIndex((row) => row.length !== columns.length);
  if (ragged !== -1) throw new RangeError(`Row ${ragged} has not as many cells as there are columns.`);
  const quote = (cell: string) => `"${guardCell(cell, program).replaceAll('"', '""')}"`;
  const lines = [columns, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`);
  return (marked.has(program) ? byteOrderMark : '') + lines.join('');
}
