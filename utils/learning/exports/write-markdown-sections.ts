import { markdownLine, markdownParagraphs } from './markdown-text.ts';
import type { Table } from './types.ts';

/**
 * A table as a document, a section a row: for cells that people wrote. Empty cells are left out.
 *
 * @param heading which column names the sections
 */
export function writeMarkdownSections(
  { columns, rows }: Table,
  { title, heading }: { title: string; heading: number },
): string {
  const sections = rows.map((row) => {
    const parts = columns.flatMap((column, at) => {
      const cell = (row[at] ?? '').trim();
      return at === heading || cell === ''
        ? []
        : [`**${markdownLine(column)}:** ${markdownParagraphs(cell)}\n`];
    });
    return [`## ${markdownLine(row[heading] ?? '')}\n`, ...parts].join('\n');
  });
  return [`# ${markdownLine(title)}\n`, ...sections].join('\n');
}
