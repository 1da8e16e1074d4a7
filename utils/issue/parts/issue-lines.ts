import { normaliseText } from '../../text/normalise-text.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { textOfBlock } from '../blocks/block-text.ts';
import { parseBlocks } from '../blocks/parse-blocks.ts';
import type { IssueSource } from '../types.ts';

/** Shorter lines repeat by chance. */
const shortest = 12;

/** A line in the form two issues are compared in. */
export const lineKey = (text: string): string =>
  normaliseText(text)
    .toLowerCase()
    .replace(/^[\s"'-]+|[\s"'.-]+$/g, '');

/** All lines and sentences of an issue, its subtitle among them: what it shares with others is boilerplate. */
export function issueLines({ subtitle, html }: IssueSource): ReadonlySet<string> {
  const texts = parseBlocks(html).map(textOfBlock);
  const lines = [subtitle ?? '', ...texts, ...texts.flatMap(splitSentences)].map(lineKey);
  return new Set(lines.filter((line) => line.length >= shortest));
}
