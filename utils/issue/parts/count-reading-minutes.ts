import { textOfBlock } from '../blocks/block-text.ts';
import type { Block } from '../blocks/types.ts';

const wordsPerMinute = 230;

/** Minutes it takes to read the blocks, at least 1. */
export function countReadingMinutes(blocks: readonly Block[]): number {
  const words = blocks.reduce((sum, block) => sum + countIn(block), 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}

const countIn = (block: Block): number =>
  block.kind === 'list'
    ? block.items.reduce((sum, { text }) => sum + countWords(text), 0)
    : countWords(textOfBlock(block));

/** White space that is no space: most texts hold none. */
const otherSpace = /[^\S ]/;

/** Counted, not collected: it is done for every text there is. */
function countWords(text: string): number {
  let words = 0;
  if (!otherSpace.test(text)) {
    let start = 0;
    for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
      if (end > start) words += 1;
      start = end + 1;
    }
    return start < text.length ? words + 1 : words;
  }
  let isInWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code < 160 ? code === 32 || (code >= 9 && code <= 13) : isWideSpace(code);
    if (!isSpace && !isInWord) words += 1;
    isInWord = !isSpace;
  }
  return words;
}

/** White space outside ASCII; marks and dashes are met more often. */
const isWideSpace = (code: number) =>
  code === 160 ||
  (code >= 0x1680 && (code < 0x2010 || code > 0x2027) && /\s/.test(String.fromCharCode(code)));
