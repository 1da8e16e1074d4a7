import { strFromU8, unzipSync } from 'fflate';

const sheets = /^(?:content\.xml|xl\/worksheets\/[^/]+\.xml)$/;
/** `table:formula` of OpenDocument, `<f>` of Excel's format. */
const formula = /table:formula="[^"]*"|<f\b[^>]*>[^<]*/g;

/**
 * The formulas of a spreadsheet, an ODS or XLSX file, as they stand in it.
 *
 * @returns null when it holds no sheet
 */
export function findFormulas(file: Uint8Array): string[] | null {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => sheets.test(name));
  if (parts.length === 0) return null;
  return parts.flatMap(([, part]) => strFromU8(part).match(formula) ?? []);
}
