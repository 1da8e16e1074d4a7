import { isBoldOnly, linksOf, loneLink, textOfBlock } from '../blocks/block-text.ts';
import type { Block, Link } from '../blocks/types.ts';

/** "605.64 KB • PDF File": no other line of a letter looks like it. */
const sizeLine = /^\d[\d.,]*\s?(?:bytes|octets|[KMG]?i?B|[KMG]o)\s*[•·∙|]\s*PDF\b.{0,12}$/i;
const pdf = /pdf/i;
const longestTitle = 120;

/**
 * Makes cards of files that a publisher's markup did not mark as such: title, description, "605.64 KB • PDF File" and a
 * link, in lines of one block or in blocks of their own.
 */
export function joinFileCards(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    const lines = block.kind === 'paragraph' && pdf.test(block.text) ? block.text.split('\n') : [];
    const size = lines.find((line) => sizeLine.test(line.trim()));
    if (size === undefined) {
      joined.push(block);
      continue;
    }
    const next = blocks[at + 1];
    const below = next ? loneLink(next) : undefined;
    const before = lines.filter((line) => line !== size && line !== linksOf(block)[0]?.text);
    const { title, pieces, link } = before.length > 0 ? fromLines(before) : takeAbove(joined);
    const url = linksOf(block)[0] ?? below ?? link;
    if (below && url === below) at++;
    joined.push({ kind: 'card', title, pieces: [...pieces, size], fileName: null, link: url });
  }
  return joined;
}

interface Above {
  title: string;
  pieces: string[];
  link: Link | null;
}

const fromLines = ([title = '', ...pieces]: readonly string[]): Above => ({ title, pieces, link: null });

/** Takes title and description from the end of the blocks so far: the title is set apart, or all there is. */
function takeAbove(joined: Block[]): Above {
  const [second, first] = [joined.at(-2), joined.at(-1)];
  const hasDescription = !isTitle(first) && first?.kind === 'paragraph';
  const title = hasDescription ? second : first;
  if (!title || !isTitle(title)) return { title: '', pieces: [], link: null };
  joined.splice(hasDescription ? -2 : -1);
  const pieces = hasDescription ? [textOfBlock(first)] : [];
  return { title: textOfBlock(title), pieces, link: linksOf(title)[0] ?? null };
}

function isTitle(block: Block | undefined): boolean {
  if (!block || !('runs' in block) || block.kind === 'quote' || block.text.length > longestTitle)
    return false;
  return block.kind === 'heading' || isBoldOnly(block) || loneLink(block) !== undefined;
}
