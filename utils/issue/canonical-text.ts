import { linesOfBlock } from './blocks/block-text.ts';
import type { Block } from './blocks/types.ts';

/** A line of the canonical text: a paragraph, a heading, an item of a list, a row of a table. */
interface CanonicalLine {
  /** The block it is of, and which line of it. */
  block: number;
  line: number;
  /** Where it stands, in UTF-16 units; `end` is behind its last. */
  start: number;
  end: number;
}

export interface CanonicalText {
  text: string;
  /** In their order; those without any words are left out. */
  lines: CanonicalLine[];
}

/**
 * The one plain text of a version of an issue: its blocks joined by a line break, white space folded, NFC. Reading position,
 * search, differences and reading aloud all speak in positions of it (UTF-16 units).
 */
export function canonicalText(blocks: readonly Block[]): CanonicalText {
  const texts: string[] = [];
  const lines: CanonicalLine[] = [];
  let start = 0;
  for (const [block, content] of blocks.entries()) {
    for (const [line, words] of linesOfBlock(content).entries()) {
      const text = foldSpace(words);
      if (text === '') continue;
      lines.push({ block, line, start, end: start + text.length });
      texts.push(text);
      start += text.length + 1;
    }
  }
  return { text: texts.join('\n'), lines };
}

/** A line as it stands in the canonical text. */
export function foldSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
