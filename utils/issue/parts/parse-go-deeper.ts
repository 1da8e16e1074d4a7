import { foldMarks, trimDecoration } from '../../text/normalise-text.ts';
import { loneLink } from '../blocks/block-text.ts';
import { type Found, type Outline, sectionsOf, withoutClosing } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { LinkedText } from '../types.ts';
import { type LinkedSentence, linkedSentences } from './linked-sentences.ts';

/** The module or course offered: the clause that says what it is, and its link or button. */
export function parseGoDeeper(outline: Outline): Found<LinkedText> | undefined {
  for (const section of sectionsOf(outline, 'go-deeper')) {
    const { headingAt } = section;
    const body = withoutClosing(outline, section.body, 1);
    const sentences = body.flatMap((index) => linkedSentences(outline.blocks[index]));
    const offers = sentences.filter(({ text }) => someMatch(foldMarks(text), outline.patterns.course));
    const offer = longest(offers) ?? longest(sentences);
    if (!offer) continue;
    // Its own link, another offer's, a button, or one further on: what is linked before is spoken of by the way.
    const behind = sentences.slice(sentences.indexOf(offer));
    const linked = [offer, ...offers].flatMap(({ links }) => links)[0] ?? buttonIn(outline, body);
    const url = (linked ?? behind.flatMap(({ links }) => links)[0])?.url ?? null;
    // Without a course's name at least its address.
    const confidence = offers.length > 0 ? 1 : url === null ? 0.3 : 0.6;
    return {
      value: { text: clause(offer.text, outline), url },
      blocks: [headingAt ?? -1, ...body],
      confidence,
    };
  }
  return undefined;
}

function longest(sentences: readonly LinkedSentence[]): LinkedSentence | undefined {
  return sentences.toSorted((a, b) => b.text.length - a.text.length)[0];
}

function buttonIn({ blocks }: Outline, body: readonly number[]): { url: string } | undefined {
  return body.flatMap((at) => blocks[at] ?? []).flatMap((block) => loneLink(block) ?? [])[0];
}

/** Without a "Whether you're …, " lead-in and the final stop. */
function clause(sentence: string, { patterns }: Outline): string {
  const folded = foldMarks(sentence);
  const leadIn = Math.max(0, ...patterns.leadIn.map((one) => one.exec(folded)?.[0].length ?? 0));
  return trimDecoration(sentence.slice(leadIn)).replace(/(?<![.!])[.!]+$/, '');
}
