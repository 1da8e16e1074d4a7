import { escapeMarkdown } from './escape-markdown.ts';
import type { Table } from './types.ts';

/** A table as a table of Markdown (https://github.github.com/gfm/#tables-extension-): for short cells. */
export function writeMarkdownTable({ columns, rows }: Table): string {
  const lines = [columns.map(cellWords), columns.map(() => '---'), ...rows.map((row) => row.map(cellWords))];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** A cell is one line: what breaks a line in it is said in HTML. */
function cellWords(cell: string): string {
  return escapeMarkdown(cell.trim()).replaceAll('\n', '<br>');
}
