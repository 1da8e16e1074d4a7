import { splitSentences } from '../../text/split-sentences.ts';
import { linesOfBlock } from '../blocks/block-text.ts';
import type { Block, Link, Rich } from '../blocks/types.ts';

/** A sentence with the links that begin in it. */
export interface LinkedSentence {
  text: string;
  links: Link[];
}

/** White space that is folded away before a link; where it is more, the link is not found. */
const mostFolded = 2000;

/** The sentences of a block, each with its links. Text and links are gone through once, however long they are. */
export function linkedSentences(block: Block | undefined): LinkedSentence[] {
  if (!block) return [];
  if (block.kind === 'list') return block.items.flatMap(ofRich);
  if ('runs' in block) return ofRich(block);
  return linesOfBlock(block)
    .flatMap(splitSentences)
    .map((text) => ({ text, links: [] }));
}

function ofRich({ text, links }: Rich): LinkedSentence[] {
  const placed = links.flatMap((link) => {
    // Its place is counted in the runs: in the text it is the same, or a little before.
    const last = link.start ?? text.length;
    const from = Math.max(0, last - mostFolded);
    const at = text.slice(from, last + link.text.length).lastIndexOf(link.text);
    return link.text === '' || at < 0 ? [] : [{ link, at: from + at }];
  });
  let end = 0;
  let next = 0;
  return splitSentences(text).map((sentence) => {
    end = text.indexOf(sentence, end) + sentence.length;
    const first = next;
    while (placed[next] && (placed[next]?.at ?? 0) < end) next += 1;
    return { text: sentence, links: placed.slice(first, next).map(({ link }) => link) };
  });
}
