import { linksOf } from './blocks/block-text.ts';
import { normaliseText, trimDecoration } from './normalise-text.ts';
import { type Found, type Outline, sectionsOf, textAt } from './outline.ts';
import { splitSentences } from './split-sentences.ts';
import type { LinkedText } from './types.ts';

const bareAddress = /https?:\/\/\S+/;

/** The sentences on what an earlier issue held, without the one on this week; and the link to it. */
export function parseLookBack(outline: Outline, taken: ReadonlySet<number>): Found<LinkedText> | undefined {
  const candidates = [
    ...sectionsOf(outline, 'look-back').flatMap(({ body }) => body.slice(0, 1)),
    ...outline.blocks.keys(),
  ];
  for (const at of candidates) {
    if (taken.has(at) || outline.blocks[at]?.kind !== 'paragraph') continue;
    const sentences = splitSentences(textAt(outline, at)).filter((sentence) => looksBack(sentence, outline));
    if (sentences.length === 0) continue;
    const text = trimDecoration(sentences.join(' ').replace(bareAddress, '').trim());
    return { value: { text, url: addressNear(outline, at) }, blocks: [at] };
  }
  return undefined;
}

function looksBack(sentence: string, { patterns }: Outline): boolean {
  const line = normaliseText(sentence);
  return line.split(' ').length >= 4 && patterns.lookBack.some((pattern) => pattern.test(line));
}

/** The link in the block, or one alone in the next. */
function addressNear(outline: Outline, at: number): string | null {
  const here = linksOf(outline.blocks[at])[0]?.url;
  const next = outline.blocks[at + 1];
  const isAlone = next?.kind === 'paragraph' && next.links[0]?.text === next.text;
  return here ?? (isAlone ? (next.links[0]?.url ?? null) : null);
}
