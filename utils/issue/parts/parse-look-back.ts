import { cleanUrl } from '../../address/clean-url.ts';
import { normaliseText, trimDecoration } from '../../text/normalise-text.ts';
import { splitSentences } from '../../text/split-sentences.ts';
import { linksOf } from '../blocks/block-text.ts';
import { type Found, type Outline, sectionsOf, textAt } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { LinkedText } from '../types.ts';
import { siteOf } from './is-own-name.ts';

/** What is longer is no sentence, and slow to look at. */
const longestSentence = 1000;
const bareAddress = /https?:\/\/\S+/;

/**
 * The sentences on what an earlier issue held, without the one on this week; and the link to it.
 *
 * @param isOld whether a line stood in an earlier issue already: boilerplate
 * @param issue the issue's address: what links to its site may speak of an earlier one
 */
export function parseLookBack(
  outline: Outline,
  taken: ReadonlySet<number>,
  isOld: (text: string) => boolean = () => false,
  issue: string | null = null,
): Found<LinkedText> | undefined {
  const candidates = [
    ...sectionsOf(outline, 'look-back').flatMap(({ body }) => body.slice(0, 1)),
    ...outline.blocks.keys(),
  ];
  for (const at of candidates) {
    if (taken.has(at) || outline.blocks[at]?.kind !== 'paragraph') continue;
    if (!someMatch(textAt(outline, at), outline.patterns.hints.lookBack)) continue;
    const sentences: string[] = [];
    for (const sentence of splitSentences(textAt(outline, at))) {
      const goesOn =
        sentences.length > 0 && someMatch(normaliseText(sentence), outline.patterns.lookBackMore);
      if ((goesOn || looksBack(sentence, outline, { at, site: siteOf(issue) })) && !isOld(sentence))
        sentences.push(sentence);
    }
    if (sentences.length === 0) continue;
    const text = trimDecoration(sentences.join(' ').replace(bareAddress, '').trim());
    return { value: { text, url: addressNear(outline, at) }, blocks: [at], confidence: 0.9 };
  }
  return undefined;
}

function looksBack(
  sentence: string,
  { blocks, patterns }: Outline,
  { at, site }: { at: number; site: string },
): boolean {
  if (sentence.length > longestSentence) return false;
  const line = normaliseText(sentence);
  const links = linksOf(blocks[at]).filter(({ text }) => text !== '' && sentence.includes(text));
  const isOwn = site !== '' && links.some(({ url }) => siteOf(url) === site);
  const wanted = [
    patterns.lookBack,
    ...(links.length > 0 ? [patterns.lookBackLinked] : []),
    ...(isOwn ? [patterns.lookBackOwn] : []),
  ];
  const looksAhead = () => someMatch(line, patterns.nextIssue, patterns.nextIssueAtEnd);
  return line.split(' ').length >= 4 && someMatch(line, ...wanted) && !looksAhead();
}

/** The link in the block, or one alone in the next. */
function addressNear(outline: Outline, at: number): string | null {
  const bare = bareAddress.exec(textAt(outline, at))?.[0];
  const here = linksOf(outline.blocks[at])[0]?.url ?? (bare ? cleanUrl(bare) : null);
  const next = outline.blocks[at + 1];
  const isAlone = next?.kind === 'paragraph' && next.links[0]?.text === next.text;
  return here ?? (isAlone ? (next.links[0]?.url ?? null) : null);
}
