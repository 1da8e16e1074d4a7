import { linesOfBlock } from '../../../issue/blocks/block-text.ts';
import type { Block } from '../../../issue/blocks/types.ts';
import { headingRanks } from '../../../issue/heading-ranks.ts';
import type { IssueLayout } from '../../../issue/lay-out-issue.ts';
import { cellPieces, linePieces, type Piece, richOf } from '../../../issue/line-pieces.ts';

/** A line of the canonical text, as it is set. */
export interface ShownLine {
  /** Where it begins in the canonical text. */
  start: number;
  pieces: Piece[];
}

export type ShownBlock = {
  /** Which of the issue's blocks it is. */
  block: number;
  /** No matter of a patient's. */
  isAside: boolean;
} & (
  | { kind: 'line'; as: 'p' | 'h2' | 'h3' | 'h4'; look: 'button' | 'byline' | null; line: ShownLine }
  | { kind: 'list'; isOrdered: boolean; isPoints: boolean; lines: ShownLine[] }
  | { kind: 'table'; hasHead: boolean; rows: { start: number | undefined; cells: string[] }[] }
  | { kind: 'card'; lines: ShownLine[]; link: { url: string; text: string } | null }
  | { kind: 'image'; src: string; alt: string; link: string | null }
  | { kind: 'rule' }
);

/** Blocks that stand together: an ad, a quotation of several lines, or some of neither. */
export interface ShownGroup {
  kind: 'ad' | 'quote' | 'plain';
  blocks: ShownBlock[];
}

const tags = { 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** What a page shows of an issue: its blocks in our own terms, with nothing left of their HTML. */
export function showBlocks({ blocks, text, ads, furniture, pointsAt }: IssueLayout): ShownGroup[] {
  const ranks = headingRanks(blocks);
  const starts = new Map<number, number[]>();
  for (const { block, line, start } of text.lines) {
    const own = starts.get(block) ?? [];
    own[line] = start;
    starts.set(block, own);
  }
  const groups: ShownGroup[] = [];
  for (const [at, block] of blocks.entries()) {
    const shown = showBlock(block, starts.get(at) ?? [], ranks.get(at) ?? 2, at === pointsAt);
    if (!shown) continue;
    const kind = ads.has(at) ? 'ad' : block.kind === 'quote' ? 'quote' : 'plain';
    const whole = { block: at, isAside: furniture.has(at), ...shown };
    const last = groups.at(-1);
    if (last?.kind === kind) last.blocks.push(whole);
    else groups.push({ kind, blocks: [whole] });
  }
  return groups;
}

type Shape<S = ShownBlock> = S extends ShownBlock ? Omit<S, 'block' | 'isAside'> : never;

/** Undefined for a block that shows nothing. */
function showBlock(
  block: Block,
  starts: readonly number[],
  rank: number,
  isPoints: boolean,
): Shape | undefined {
  const lines = starts.flatMap((start, line) =>
    start === undefined ? [] : { start, pieces: piecesOf(block, line) },
  );
  const [line] = lines;
  switch (block.kind) {
    case 'rule':
      return { kind: 'rule' };
    case 'image':
      return block.src === null
        ? undefined
        : { kind: 'image', src: block.src, alt: block.alt, link: block.link };
    case 'list':
      return { kind: 'list', isOrdered: block.isOrdered === true, isPoints, lines };
    case 'table':
      return { kind: 'table', hasHead: block.hasHead === true, rows: rowsOf(block.rows, starts) };
    case 'card':
      return { kind: 'card', lines, link: block.link };
    case 'heading':
      return line && { kind: 'line', as: tags[rank as 2 | 3 | 4], look: null, line };
    case 'quote':
      return line && { kind: 'line', as: 'p', look: block.byline ? 'byline' : null, line };
    default:
      return line && { kind: 'line', as: 'p', look: block.kind === 'button' ? 'button' : null, line };
  }
}

function piecesOf(block: Block, line: number): Piece[] {
  const text = block.kind === 'card' ? (linesOfBlock(block)[line] ?? '') : '';
  const plain = { text, runs: [{ text, bold: false, italic: false }], links: [] };
  return linePieces(richOf(block, line) ?? plain);
}

const rowsOf = (rows: readonly string[][], starts: readonly number[]) =>
  rows.map((row, at) => ({ start: starts[at], cells: cellPieces(row) }));
