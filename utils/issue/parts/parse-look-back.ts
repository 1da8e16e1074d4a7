import { cleanUrl } from '../../address/clean-url.ts';
import { normaliseText, trimDecoration } from '../../text/normalise-text.ts';
import { loneLink } from '../blocks/block-text.ts';
import { type Found, type Outline, sectionsOf, textAt } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { LinkedText } from '../types.ts';
import { siteOf } from './is-own-name.ts';
import { type LinkedSentence, linkedSentences } from './linked-sentences.ts';

/** What is longer is no sentence, and slow to look at. */
const longestSentence = 1000;
/** What says where an issue is needs no more. */
const mostWords = 6;
const bareAddress = /https?:\/\/\S+/;

/** Where a sentence stands: under which heading, before which sentence, in a letter of which site. */
interface Place {
  heading: string;
  next: LinkedSentence | undefined;
  site: string;
}

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
  const site = siteOf(issue);
  const headed = sectionsOf(outline, 'look-back').flatMap(({ heading, body }) =>
    body.slice(0, 1).map((at) => ({ at, heading })),
  );
  for (const { at, heading } of [
    ...headed,
    ...[...outline.blocks.keys()].map((key) => ({ at: key, heading: '' })),
  ]) {
    if (taken.has(at) || outline.blocks[at]?.kind !== 'paragraph') continue;
    if (!someMatch(heading + textAt(outline, at), outline.patterns.hints.lookBack)) continue;
    const all = linkedSentences(outline.blocks[at]);
    const chosen: LinkedSentence[] = [];
    let last = -1;
    for (const [place, sentence] of all.entries()) {
      const goesOn = chosen.length > 0 && isMore(sentence, outline);
      const next = all[place + 1];
      if (!(goesOn || looksBack(sentence, outline, { heading, next, site })) || isOld(sentence.text))
        continue;
      chosen.push(sentence);
      last = place;
    }
    if (chosen.length === 0) continue;
    const text = chosen
      .map((one) => one.text)
      .join(' ')
      .replace(bareAddress, '')
      .trim();
    const url = addressIn(chosen, site) ?? addressBehind(all[last + 1], site) ?? addressBelow(outline, at);
    return { value: { text: trimDecoration(text), url }, blocks: [at], confidence: 0.9 };
  }
  return undefined;
}

const isMore = ({ text }: LinkedSentence, { patterns }: Outline) =>
  someMatch(normaliseText(text), patterns.lookBackMore);

function looksBack(sentence: LinkedSentence, outline: Outline, { heading, next, site }: Place): boolean {
  const { patterns } = outline;
  if (sentence.text.length > longestSentence) return false;
  // Under "Last week" a sentence need not say when.
  const line = normaliseText(
    heading === '' ? sentence.text : `${heading.replace(/[\s:]+$/, '')}, ${sentence.text}`,
  );
  const further = next && isMore(next, outline) ? next.links : [];
  const isOwn = site !== '' && [...sentence.links, ...further].some(({ url }) => siteOf(url) === site);
  const wanted = [
    patterns.lookBack,
    ...(sentence.links.length > 0 ? [patterns.lookBackLinked] : []),
    ...(isOwn ? [patterns.lookBackOwn] : []),
  ];
  const looksAhead = () => someMatch(line, patterns.nextIssue, patterns.nextIssueAtEnd);
  return line.split(' ').length >= 4 && someMatch(line, ...wanted) && !looksAhead();
}

/** Among several links the one to the letter's own site. */
function addressIn(sentences: readonly LinkedSentence[], site: string): string | null {
  const urls = sentences.flatMap(({ links }) => links.map(({ url }) => url));
  const bare = sentences.flatMap(({ text }) => bareAddress.exec(text)?.[0] ?? [])[0];
  return urls.find((url) => siteOf(url) === site) ?? urls[0] ?? (bare ? cleanUrl(bare) : null);
}

/** The address in a short sentence that follows and does nothing but say where: "It is here." */
function addressBehind(sentence: LinkedSentence | undefined, site: string): string | null {
  if (!sentence) return null;
  const bare = bareAddress.exec(sentence.text);
  if (bare?.index === 0) return cleanUrl(bare[0]);
  const [link] = sentence.links;
  const isShort = sentence.text.split(' ').length <= mostWords && !sentence.text.includes(':');
  const leads =
    link?.text === sentence.text.replace(/[.!]$/, '') || (isShort && siteOf(link?.url ?? null) === site);
  return leads && link ? link.url : null;
}

/** A link alone, or a button, below the block. */
function addressBelow({ blocks, patterns }: Outline, at: number): string | null {
  const next = blocks[at + 1];
  const link = next?.kind === 'heading' ? undefined : next && loneLink(next);
  return link && !someMatch(normaliseText(link.text), patterns.furniture) ? link.url : null;
}
