import { normaliseText, trimDecoration } from './normalise-text.ts';
import { type Found, type Outline, sectionsOf, textAt } from './outline.ts';
import { splitSentences } from './split-sentences.ts';

/** Fewer words say when, not what. */
const fewestWords = 6;

/** The sentence that says what a coming issue holds; the last one that does. Sign-offs are not. */
export function parseNextIssue(outline: Outline, taken: ReadonlySet<number>): Found<string> | undefined {
  return underHeading(outline, taken) ?? inText(outline, taken);
}

function underHeading(outline: Outline, taken: ReadonlySet<number>): Found<string> | undefined {
  for (const { headingAt, body } of sectionsOf(outline, 'next')) {
    const index = body.find((at) => !taken.has(at) && textAt(outline, at) !== '');
    const sentence = index === undefined ? undefined : splitSentences(textAt(outline, index)).find(saysWhat);
    if (index !== undefined && sentence) {
      return { value: trimDecoration(sentence), blocks: headingAt === null ? [index] : [headingAt, index] };
    }
  }
  return undefined;
}

function inText(outline: Outline, taken: ReadonlySet<number>): Found<string> | undefined {
  const { blocks, patterns } = outline;
  for (let at = blocks.length - 1; at >= 0; at--) {
    if (taken.has(at) || blocks[at]?.kind !== 'paragraph') continue;
    for (const sentence of splitSentences(textAt(outline, at))) {
      const line = normaliseText(sentence);
      const isOne = patterns.nextIssue.some((pattern) => pattern.test(line));
      if (
        isOne &&
        saysWhat(sentence) &&
        !patterns.signOff.some((pattern) => pattern.test(line)) &&
        isAhead(line)
      ) {
        return { value: trimDecoration(sentence), blocks: [at] };
      }
    }
  }
  return undefined;
}

const saysWhat = (sentence: string) => normaliseText(sentence).split(' ').length >= fewestWords;

/** "Next week, we'll …", "In our next issue: …", "We'll look at … next week": it is the letter that will do something. */
function isAhead(line: string): boolean {
  return (
    /\b(?:we|i|we'll|i'll|our|issue|edition|newsletter|stay tuned|coming)\b/i.test(line) &&
    !/\b(?:patients?|follow-?up|appointments?) (?:\w+ ){0,3}next (?:week|month)\b/i.test(line)
  );
}
