import type { Block } from './blocks/types.ts';

/** The level of a page's own title. */
const titleRank = 1;
const deepest = 4;

/**
 * The level at which each heading of a letter stands below a page's title, by its block: letters begin at any level, and leave
 * some out.
 */
export function headingRanks(blocks: readonly Block[]): Map<number, number> {
  const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
  const top = Math.min(...levels);
  const ranks = new Map<number, number>();
  let last = titleRank;
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    last = Math.min(titleRank + 1 + block.level - top, last + 1, deepest);
    ranks.set(at, last);
  }
  return ranks;
}
