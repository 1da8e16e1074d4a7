import { unguardCell } from './guard-cell.ts';
import type { Table } from './types.ts';

export type ParsedCsv =
  | { ok: true; table: Table }
  /** `quote`: a quoted cell never ends, or goes on behind its end; `cells`: a row has more cells than there are columns. */
  | { ok: false; reason: 'quote' | 'cells'; line: number };

/**
 * Reads a table from CSV (RFC 4180), with or without a byte order mark; also with line ends of any kind and cells without
 * quotes, as programs save it again. Takes the guards of `writeCsv` off. The first row names the columns; empty lines are
 * passed over, and cells that a row lacks at its end are empty.
 */
export function parseCsv(text: string): ParsedCsv {
  const read = parseRows(text.replace(/^\uFEFF/, ''));
  if (!Array.isArray(read)) return read;
  const [columns, ...rows] = read;
  if (!columns) return { ok: true, table: { columns: [], rows: [] } };
  const long = rows.find(({ cells }) => cells.length > columns.cells.length);
  if (long) return { ok: false, reason: 'cells', line: long.line };
  const whole = rows.map(({ cells }) => columns.cells.map((_, at) => cells[at] ?? ''));
  return { ok: true, table: { columns: columns.cells, rows: whole } };
}

const plainCell = /[^",\r\n]*/y;

interface Row {
  cells: string[];
  /** Where it begins, from 1. */
  line: number;
}

function parseRows(text: string): Row[] | ParsedCsv {
  const rows: Row[] = [];
  let row: Row = { cells: [], line: 1 };
  let line = 1;
  let at = 0;
  while (at < text.length || row.cells.length > 0) {
    const read = readCell(text, at);
    if (!read) return { ok: false, reason: 'quote', line };
    row.cells.push(unguardCell(read.cell));
    line += countBreaks(text.slice(at, read.end));
    at = read.end;
    if (text[at] === ',') {
      at += 1;
      continue;
    }
    const isEmptyLine = row.cells.length === 1 && !read.isQuoted && read.cell === '';
    if (!isEmptyLine) rows.push(row);
    if (at < text.length) line += 1;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    row = { cells: [], line };
  }
  return rows;
}

/** The cell that begins at a place, and where it ends: at a comma, a line break or the end; null when its quotes are wrong. */
function readCell(text: string, at: number): { cell: string; isQuoted: boolean; end: number } | null {
  if (text[at] !== '"') {
    plainCell.lastIndex = at;
    const [cell = ''] = plainCell.exec(text) ?? [];
    return text[at + cell.length] === '"' ? null : { cell, isQuoted: false, end: at + cell.length };
  }
  let end = text.indexOf('"', at + 1);
  while (text[end + 1] === '"' && end !== -1) end = text.indexOf('"', end + 2);
  if (end === -1 || !/^[,\r\n]?$/.test(text[end + 1] ?? '')) return null;
  return { cell: text.slice(at + 1, end).replaceAll('""', '"'), isQuoted: true, end: end + 1 };
}

function countBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
