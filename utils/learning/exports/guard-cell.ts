import type { SpreadsheetProgram } from './types.ts';

/**
 * What begins a formula in a cell of a CSV file, quoted or not, by program:
 * - Excel: `=`, `+`, `-`, `@`, and with a Japanese locale their wide forms (https://owasp.org/www-community/attacks/CSV_Injection,
 *   https://github.com/OWASP/www-community/issues/1088). "- item" is `#NAME?` there.
 * - Google Sheets, as long as "Convert text to numbers, dates and formulas" is ticked: `=`, `+`, `-`
 *   (https://github.com/robin900/gspread-dataframe/issues/16); an `@` is text.
 * - LibreOffice Calc: `=` alone; its dialog asks whether to evaluate formulas, its command line evaluates them unless told
 *   otherwise (`lcl_PutString` in https://github.com/LibreOffice/core/blob/master/sc/source/ui/docshell/impex.cxx; measured
 *   by `npm run check:exports`).
 * - Numbers: `=`, also in the forms that Unicode folds into it (https://github.com/adaltas/node-csv/pull/387).
 */
const starts: Readonly<Record<SpreadsheetProgram, string>> = {
  excel: '=+\\-@＝＋－＠',
  sheets: '=+\\-',
  libreoffice: '=',
  numbers: '=＝﹦⁼₌',
};

/** Excel and Sheets look behind tabs and line breaks at the beginning (OWASP, as above). */
const skipped: Readonly<Record<SpreadsheetProgram, string>> = {
  excel: '[\\t\\r\\n]*',
  sheets: '[\\t\\r\\n]*',
  libreoffice: '',
  numbers: '',
};

const run = Object.fromEntries(
  Object.entries(starts).map(([program, first]) => [
    program,
    new RegExp(`^${skipped[program as SpreadsheetProgram]}[${first}]`),
  ]),
);
/** What any of them would run, already behind a guard or something like it. */
const guarded = /^'+[\t\r\n]*[=+\-@＝＋－＠﹦⁼₌]/;
/** A number with its sign is a number, and stays one. */
const signed = /^[+-]\d+(?:[.,]\d+)?$/;

/**
 * Puts an apostrophe before a cell that the program would run. The same before a cell that looks guarded by itself, for any
 * program: so the guard can be taken off again without knowing for which program it was put there.
 */
export function guardCell(cell: string, program: SpreadsheetProgram): string {
  const isRun = run[program]?.test(cell) && !signed.test(cell);
  return isRun || guarded.test(cell) ? `'${cell}` : cell;
}

/** Takes the guard off, whatever program it was for. */
export function unguardCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
