import { splitSentences } from '../text/split-sentences.ts';
import type { CanonicalText } from './canonical-text.ts';

/** Where a sentence stands in the canonical text; `end` is behind its last character. */
export interface SentenceRange {
  start: number;
  end: number;
}

/** All sentences of an issue, in order. A line ends a sentence. */
export function sentenceRanges({ text, lines }: CanonicalText): SentenceRange[] {
  return lines.flatMap((line) => {
    let from = line.start;
    return splitSentences(text.slice(line.start, line.end)).map((sentence) => {
      const start = text.indexOf(sentence, from);
      from = start + sentence.length;
      return { start, end: from };
    });
  });
}
