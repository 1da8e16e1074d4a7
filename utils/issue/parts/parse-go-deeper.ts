import { foldMarks, trimDecoration } from '../../text/normalise-text.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { linksOf } from '../blocks/block-text.ts';
import { type Found, type Outline, sectionsOf, textAt, withoutClosing } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { LinkedText } from '../types.ts';

/** The module or course offered: the clause that says what it is, and its link or button. */
export function parseGoDeeper(outline: Outline): Found<LinkedText> | undefined {
  for (const section of sectionsOf(outline, 'go-deeper')) {
    const { headingAt } = section;
    const body = withoutClosing(outline, section.body, 1);
    const sentences = body.flatMap((index) => splitSentences(textAt(outline, index)));
    const offers = sentences.filter((sentence) => someMatch(foldMarks(sentence), outline.patterns.course));
    const text = longest(offers) ?? longest(sentences);
    if (!text) continue;
    const url = body.flatMap((index) => linksOf(outline.blocks[index]))[0]?.url ?? null;
    // Without a course's name at least its address.
    const confidence = offers.length > 0 ? 1 : url === null ? 0.3 : 0.6;
    return { value: { text: clause(text, outline), url }, blocks: [headingAt ?? -1, ...body], confidence };
  }
  return undefined;
}

function longest(sentences: readonly string[]): string | undefined {
  return sentences.toSorted((a, b) => b.length - a.length)[0];
}

/** Without a "Whether you're …, " lead-in and the final stop. */
function clause(sentence: string, { patterns }: Outline): string {
  const folded = foldMarks(sentence);
  const leadIn = Math.max(0, ...patterns.leadIn.map((one) => one.exec(folded)?.[0].length ?? 0));
  return trimDecoration(sentence.slice(leadIn)).replace(/(?<![.!])[.!]+$/, '');
}
