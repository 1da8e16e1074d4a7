import { textOfBlock } from '../blocks/block-text.ts';
import type { Block } from '../blocks/types.ts';

const wordsPerMinute = 230;

/** Minutes it takes to read the blocks, at least 1. */
export function countReadingMinutes(blocks: readonly Block[]): number {
  const words = blocks.reduce((sum, block) => sum + (textOfBlock(block).match(/\S+/gu)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}
