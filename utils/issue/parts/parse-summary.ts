import { normaliseText, trimDecoration } from '../../text/normalise-text.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { type Found, type Outline, textAt } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { HeadingKind, Patterns } from '../patterns/types.ts';
import { isByline } from './is-byline.ts';

const longestSummary = 300;
const fewestSubtitleWords = 5;
/** Fewer words without a stop are a label: a date, a byline, a time to read. */
const fewestWords = 7;
const openingBlocks = 6;
/** As much of a block as may hold the opening. */
const longestOpening = 5000;
const shortestOpening = 40;
/** Nobody's software cuts a text shorter. */
const shortestCut = 120;
/** Sections that say nothing of the issue as a whole. */
const aside = new Set<HeadingKind | null>([
  ...(['quote', 'thought', 'book', 'guide', 'go-deeper', 'next'] as const),
  ...(['look-back', 'sponsor', 'sign-off', 'furniture'] as const),
]);

/**
 * What a busy clinician needs to decide whether to read: the subtitle when it is specific to the issue, else the opening
 * sentences. At most 300 characters, whole sentences.
 *
 * @param taken blocks of sponsor and lists, which say nothing of the issue as a whole
 * @param isRepeated whether a line stands in other issues too
 * @param openingEnd the text of the block in which the publisher's own excerpt ends; null where that is not known
 */
export function parseSummary(
  subtitle: string | null,
  outline: Outline,
  taken: ReadonlySet<number>,
  isRepeated: (text: string) => boolean = () => false,
  openingEnd: string | null = null,
): Found<string> | undefined {
  const isOwn = subtitle !== null && isSpecific(subtitle, outline) && !isRepeated(subtitle);
  const given = isOwn ? fitting(withoutRest(subtitle)) : '';
  const value = given || fitting(openingSentences(outline, taken, isRepeated, openingEnd));
  return value === '' ? undefined : { value, blocks: [], confidence: given ? 1 : 0.7 };
}

function isSpecific(subtitle: string, { patterns }: Outline): boolean {
  const line = normaliseText(subtitle);
  const words = line.match(/[a-z'ß-]{2,}/gi) ?? [];
  const isOther = someMatch(line, patterns.numbering, patterns.furniture);
  return !isOther && words.length >= fewestSubtitleWords;
}

function openingSentences(
  outline: Outline,
  taken: ReadonlySet<number>,
  isRepeated: (text: string) => boolean,
  openingEnd: string | null,
): string[] {
  const { blocks, sections, patterns } = outline;
  const opening: string[] = [];
  const last = blocks.findLastIndex(({ kind }) => kind === 'paragraph');
  const isEnough = () => opening.join(' ').length >= shortestOpening;
  for (const { body, kind, headingAt } of sections) {
    if (aside.has(kind)) continue;
    // What stands before the article's first heading is the opening, if that says enough.
    if (headingAt !== null && kind === null && isEnough()) break;
    const paragraphs = body
      .filter((at) => !taken.has(at) && blocks[at]?.kind === 'paragraph' && !isData(textAt(outline, at)))
      .slice(0, openingBlocks);
    for (const at of paragraphs) {
      const text = textAt(outline, at);
      const sentences = sentencesOf(text, at >= last).map(trimDecoration);
      for (const one of sentences) if (saysWhat(one, patterns) && !isRepeated(one)) opening.push(one);
      // Up to here the publisher's excerpt went.
      if (text === openingEnd && isEnough()) return opening;
    }
  }
  return opening;
}

/** The sentences of a paragraph, without bylines. */
function sentencesOf(text: string, isLast: boolean): string[] {
  return text
    .slice(0, longestOpening)
    .split('\n')
    .filter((line, at, lines) => !isByline(line) && !isOfAddress(line, lines[at + 1]))
    .flatMap((line) => (isLast ? withoutRest(line) : splitSentences(line)));
}

/** Above a bare address stands what a post elsewhere says, or what it is called. */
const isOfAddress = (line: string, next = '') => /^https?:/.test(next) && !/[.!?…]["'”’)]*$/u.test(line);

/** Sentences without what has no end behind others that have one: a longer text that ends so was cut off. */
function withoutRest(text: string): string[] {
  const sentences = splitSentences(text);
  const last = sentences.at(-1) ?? '';
  if (text.length < shortestCut || /[.!?…:]["'”’»)\]\s]*$/u.test(normaliseText(last))) return sentences;
  return sentences.length > 1 ? sentences.slice(0, -1) : sentences;
}

/** Whether a sentence speaks of the issue: no label, no greeting, no look back, none of the letter's machinery. */
function saysWhat(sentence: string, patterns: Patterns): boolean {
  const line = normaliseText(sentence);
  // What ends in a colon announces what does not follow.
  const isLabel = /:$/.test(line) || (!/[.!?…]["')]?$/.test(line) && line.split(' ').length < fewestWords);
  const isGreeting = someMatch(line, patterns.greeting) && line.length < 100;
  const { lookBack, lookBackMore, furniture, nextIssue, signOff } = patterns;
  const isOther = someMatch(line, lookBack, lookBackMore, furniture, nextIssue, signOff);
  // The newsletter's own makers are named in a sponsor's place, and are no sponsor.
  const isCredit =
    someMatch(line, patterns.hints.sponsor) &&
    someMatch(`${line} `, patterns.sponsor, patterns.sponsorBetween);
  return line !== '' && !isLabel && !isGreeting && !isOther && !isCredit;
}

/** Metadata that a site's generator left in the text: "title: …" lines, JSON. */
function isData(text: string): boolean {
  const lines = text.split('\n');
  return (
    /^\{\s*"/.test(text) ||
    (lines.length > 2 && lines.every((line) => /^[\w-]+:/.test(line))) ||
    frontMatter.test(text)
  );
}

const frontMatter = /^[\w-]+: .*\s(?:date|slug|tags|status): /;

/** As many whole sentences as fit; a first one that does not is cut at a word. */
function fitting(sentences: readonly string[]): string {
  let text = '';
  for (const sentence of sentences) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length > longestSummary) break;
    text = longer;
  }
  const first = sentences[0];
  if (text !== '' || !first) return text;
  return `${first.slice(0, longestSummary - 1).replace(/\s+\S*$/u, '')}…`;
}
