import { linksOf } from './blocks/block-text.ts';
import { trimDecoration } from './normalise-text.ts';
import { type Found, type Outline, sectionsOf, textAt, withoutClosing } from './outline.ts';
import { splitSentences } from './split-sentences.ts';
import type { LinkedText } from './types.ts';

/** The module or course offered: the clause that says what it is, and its link or button. */
export function parseGoDeeper(outline: Outline): Found<LinkedText> | undefined {
  for (const section of sectionsOf(outline, 'go-deeper')) {
    const { headingAt } = section;
    const body = withoutClosing(outline, section.body, 1);
    const sentences = body.flatMap((index) => splitSentences(textAt(outline, index)));
    const offers = sentences.filter((sentence) => outline.patterns.course.test(sentence));
    const text = longest(offers) ?? longest(sentences);
    if (!text) continue;
    const url = body.flatMap((index) => linksOf(outline.blocks[index]))[0]?.url ?? null;
    return { value: { text: clause(text, outline), url }, blocks: [headingAt ?? -1, ...body] };
  }
  return undefined;
}

function longest(sentences: readonly string[]): string | undefined {
  return sentences.toSorted((a, b) => b.length - a.length)[0];
}

/** Without a "Whether you're …, " lead-in and the final stop. */
function clause(sentence: string, { patterns }: Outline): string {
  // Same length as the text, so that the match tells where to cut the text as printed.
  const straight = sentence.replace(/[‘’ʼ]/g, "'");
  const leadIn = patterns.leadIn.exec(straight)?.[0].length ?? 0;
  return trimDecoration(sentence.slice(leadIn)).replace(/(?<![.!])[.!]+$/, '');
}
