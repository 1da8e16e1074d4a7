import type { Block, Link, Rich } from './types.ts';

/** The lines of a block: items of a list, rows of a table, pieces of a card; else all of it, with its own line breaks. */
export function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.text);
    case 'image':
    case 'rule':
      return [];
    case 'table':
      return block.rows.map((row) => row.join(' '));
    case 'card':
      return [block.title, ...block.pieces];
    default:
      return [block.text];
  }
}

/** All text of a block; items of a list one a line. */
export const textOfBlock = (block: Block): string => linesOfBlock(block).join('\n');

/** The links in a block, in order. */
export function linksOf(block: Block | undefined): Link[] {
  if (!block) return [];
  if (block.kind === 'list') return block.items.flatMap((item) => item.links);
  if (block.kind === 'card') return block.link ? [block.link] : [];
  if (block.kind === 'image') return block.link ? [{ url: block.link, text: block.alt, download: null }] : [];
  return block.kind === 'rule' || block.kind === 'table' ? [] : block.links;
}

/** Whether all of a text is bold: how many letters set their headings. */
export function isBoldOnly({ text, runs }: Rich): boolean {
  return text !== '' && runs.every((run) => run.bold || !/[\p{L}\p{N}]/u.test(run.text));
}

/** A link that is all there is: what buttons come down to. */
export function loneLink(block: Block): Link | undefined {
  if (block.kind !== 'paragraph' && block.kind !== 'heading' && block.kind !== 'button') return undefined;
  const [link, ...others] = block.links;
  return link && others.length === 0 && link.text === block.text ? link : undefined;
}
