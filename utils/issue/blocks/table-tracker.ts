import { textOfBlock } from './block-text.ts';
import type { Block } from './types.ts';

interface OpenTable {
  /** Where its first block stands. */
  start: number;
  cellStart: number;
  rows: string[][];
  hasHead: boolean;
  /** Of the first row. */
  headCells: number;
  /** Whether it can only be a means of layout. */
  isLayout: boolean;
}

/** Cells of a table without a head that are longer hold prose, not data. */
const longestCell = 80;

/**
 * Tells tables of data from tables that lay out a letter. The blocks of the latter stay as they are, those of the former
 * become one block.
 */
export class TableTracker {
  #open: OpenTable[] = [];

  open(name: string, attributes: Record<string, string>, blocks: readonly Block[]): void {
    const table = this.#open.at(-1);
    if (name === 'table') {
      if (table) table.isLayout = true;
      const isLayout = attributes.role === 'presentation' || attributes.role === 'none';
      this.#open.push({
        start: blocks.length,
        cellStart: 0,
        rows: [],
        hasHead: false,
        headCells: 0,
        isLayout,
      });
    } else if (name === 'tr') table?.rows.push([]);
    else if (table && (name === 'td' || name === 'th')) {
      table.cellStart = blocks.length;
      table.hasHead ||= name === 'th';
      if (name === 'th' && table.rows.length === 1) table.headCells++;
    }
  }

  close(name: string, blocks: Block[]): void {
    const table = this.#open.at(-1);
    if (!table) return;
    // What a table is called stands above it.
    if (name === 'caption' && table.rows.length === 0) table.start = blocks.length;
    if (name === 'td' || name === 'th') {
      const [cell, ...others] = blocks.slice(table.cellStart, table.cellStart + 2);
      if (others.length > 0 || (cell && cell.kind !== 'paragraph')) table.isLayout = true;
      // What holds no data need not be read: the cells of nested tables hold each other's text.
      table.rows.at(-1)?.push(cell && !table.isLayout ? textOfBlock(cell) : '');
    } else if (name === 'table') {
      this.#open.pop();
      if (!holdsData(table)) return;
      const head = table.headCells === table.rows[0]?.length ? { hasHead: true as const } : {};
      blocks.splice(table.start, blocks.length, { kind: 'table', rows: table.rows, ...head });
    }
  }
}

function holdsData({ rows, hasHead, isLayout }: OpenTable): boolean {
  const columns = rows[0]?.length ?? 0;
  const cells = rows.flat();
  return (
    !isLayout &&
    rows.length >= 2 &&
    columns >= 2 &&
    rows.every((row) => row.length === columns) &&
    cells.some((cell) => cell !== '') &&
    (hasHead || cells.every((cell) => cell.length <= longestCell))
  );
}
