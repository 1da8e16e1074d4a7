import { normaliseText, trimDecoration } from '../../text/normalise-text.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { type Found, type Outline, sectionsOf, textAt } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';

/** Fewer words say when, not what. */
const fewestWords = 6;
/** What is longer is no sentence, and slow to look at. */
const longestSentence = 1000;
/** What stands after the article: an outlook, a farewell, a name, a postscript. */
const closingBlocks = 6;

/**
 * The sentence that says what a coming issue holds; the last one that does. Sign-offs are not.
 *
 * @param isOld whether a line stood in an earlier issue already: a leftover
 */
export function parseNextIssue(
  outline: Outline,
  taken: ReadonlySet<number>,
  isOld: (text: string) => boolean = () => false,
): Found<string> | undefined {
  return underHeading(outline, taken, isOld) ?? inText(outline, taken, isOld);
}

function underHeading(
  outline: Outline,
  taken: ReadonlySet<number>,
  isOld: (text: string) => boolean,
): Found<string> | undefined {
  const { nextIssue, nextIssueAtEnd, underNext, nextHeading } = outline.patterns;
  const isOutlook = (one: string) => saysWhat(one) && !isOld(one) && !isOther(one, outline);
  for (const { headingAt, body, heading } of sectionsOf(outline, 'next').toReversed()) {
    if (headingAt === null) continue;
    const sentences = body
      .filter((at) => !taken.has(at))
      .slice(0, closingBlocks)
      .flatMap((at) => splitSentences(textAt(outline, at)).map((text) => ({ at, text })))
      .filter(({ text }) => isOutlook(text));
    const saying = (...wanted: RegExp[][]) =>
      sentences.find(({ text }) => someMatch(normaliseText(text), ...wanted));
    // An essay heads its last thoughts like this as well: what says "next" goes first, and prose says nothing.
    const isNamed = someMatch(normaliseText(heading), nextHeading);
    const found =
      saying(nextIssue, nextIssueAtEnd) ?? saying(underNext) ?? (isNamed ? sentences[0] : undefined);
    if (found) return { value: trimDecoration(found.text), blocks: [headingAt, found.at], confidence: 0.9 };
    // "Next week: how to tell a wheal from a bite"
    const isWhole = body.length === 0 && someMatch(normaliseText(heading), nextIssue, nextIssueAtEnd);
    if (isWhole && isOutlook(heading)) {
      return { value: trimDecoration(heading), blocks: [headingAt], confidence: 0.7 };
    }
  }
  return undefined;
}

function inText(
  outline: Outline,
  taken: ReadonlySet<number>,
  isOld: (text: string) => boolean,
): Found<string> | undefined {
  const { blocks, patterns } = outline;
  const closing = closingStart(outline);
  for (let at = blocks.length - 1; at >= 0; at--) {
    const isClosing = at >= closing;
    const block = blocks[at];
    // Set apart at the end, but nobody's words.
    const isSetApart = isClosing && block?.kind === 'quote' && !/^["“„«»‘]/u.test(block.text);
    if (taken.has(at) || !(block?.kind === 'paragraph' || isSetApart)) continue;
    if (!isClosing && !someMatch(textAt(outline, at), patterns.hints.nextIssue)) continue;
    const wanted = isClosing ? [patterns.nextIssue, patterns.nextIssueAtEnd] : [patterns.nextIssue];
    for (const sentence of splitSentences(textAt(outline, at))) {
      if (!isClosing && !someMatch(sentence, patterns.hints.nextIssue)) continue;
      if (!saysWhat(sentence) || !someMatch(normaliseText(sentence), ...wanted)) continue;
      if (!isOld(sentence) && !isOther(sentence, outline)) {
        return { value: trimDecoration(sentence), blocks: [at], confidence: 0.8 };
      }
    }
  }
  return undefined;
}

/** Where the letter's last blocks with text begin. */
function closingStart(outline: Outline): number {
  let at = outline.blocks.length;
  for (let left = closingBlocks; left > 0 && at > 0; ) {
    at -= 1;
    if (textAt(outline, at) !== '') left -= 1;
  }
  return at;
}

const saysWhat = (sentence: string) =>
  sentence.length <= longestSentence && normaliseText(sentence).split(' ').length >= fewestWords;

/** A farewell, the letter's machinery, or somebody's plans. */
function isOther(sentence: string, { patterns }: Outline): boolean {
  const line = normaliseText(sentence);
  return someMatch(line, patterns.signOff, patterns.notNextIssue, patterns.furniture);
}
