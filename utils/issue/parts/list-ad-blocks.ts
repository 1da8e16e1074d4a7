import { normaliseText } from '../../text/normalise-text.ts';
import { linksOf, loneLink } from '../blocks/block-text.ts';
import type { Block } from '../blocks/types.ts';
import { type Outline, textAt } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { Sponsor } from '../types.ts';
import { isHomeOf } from './is-own-name.ts';

/** The ad goes on for at most this many blocks after its marker. */
const longestAd = 8;

const noLevel = 7;
/** A heading's level; bold lines and text come after all of them. */
const levelOf = (block: Block | undefined) => (block?.kind === 'heading' ? block.level : noLevel);

/** Shorter names begin other words. */
const shortestName = 4;

/**
 * The blocks of a sponsor's ad: all under its heading; else its marker's, and those after it up to the last that links to
 * the sponsor or names it, or up to the rule that closes it off. A greeting or a recurring heading ends it.
 */
export function listAdBlocks(outline: Outline, at: number, sponsor: Sponsor): number[] {
  const { blocks, sections, patterns } = outline;
  const kinds = new Map(sections.map(({ headingAt, kind }) => [headingAt, kind]));
  const isClosing = (index: number) => {
    const text = textAt(outline, index);
    const [first = ''] = text.split('\n');
    return (
      blocks[index]?.kind === 'rule' ||
      someMatch(normaliseText(first), patterns.valediction, patterns.nextIssue) ||
      someMatch(normaliseText(text), patterns.greeting)
    );
  };
  const limit = Math.min(blocks.length, at + longestAd + 1);
  let reach = at + 1;
  while (reach < limit && !isClosing(reach) && (!kinds.get(reach) || reach === at + 1)) reach++;
  const speaks = speaksOf(outline, sponsor, [at, reach]);
  const isNamed = speaks(at);
  const level = levelOf(blocks[at]);
  let lastOwn = at;
  let end = at + 1;
  let isClosed = false;
  let holdsCopy = false;
  for (; end < limit; end++) {
    const block = blocks[end];
    const isOwn = speaks(end);
    // Under a bare "Sponsored" the ad's headline follows, whatever it sounds like.
    const isHeadline: boolean = end === at + 1 && !isNamed && kinds.get(at) === 'sponsor';
    isClosed = isClosing(end) || Boolean(kinds.get(end) && !isOwn && !isHeadline);
    const isNext = level < noLevel && levelOf(block) <= level && !isOwn && !isHeadline;
    const isFurther =
      block?.kind === 'heading' && someMatch(normaliseText(textAt(outline, end)), patterns.adFrom);
    // The ad's headline stands above its copy: a later heading is the article's.
    const isArticle = block?.kind === 'heading' && holdsCopy && !isOwn;
    if (isClosed || isNext || isFurther || isArticle) break;
    if (isOwn) lastOwn = end;
    holdsCopy ||= block?.kind === 'paragraph' || block?.kind === 'list';
  }
  const isMarkerAlone = kinds.get(at) === 'sponsor' && lastOwn > at && isClosed;
  const last = level < noLevel || isMarkerAlone ? end - 1 : lastOwn;
  return Array.from({ length: last - at + 1 }, (_, offset) => at + offset);
}

/**
 * Whether a block links to the sponsor or names it. Another address on the same host is the sponsor's too, but not where the
 * letter's other links lead there as well: mailers count clicks, and some writers shorten all their links.
 *
 * @param reach the first block of the ad, and the one behind the last that may belong to it
 */
function speaksOf(outline: Outline, { name, url }: Sponsor, [start, end]: [number, number]) {
  const host = url === null ? undefined : URL.parse(url)?.host;
  const hosts = host === undefined ? new Map<string, Span>() : hostsOf(outline);
  const { first = start, last = start } = hosts.get(host ?? '') ?? {};
  const isHome = host !== undefined && isHomeOf(host, name);
  const isOnlyHere = host !== undefined && first >= start && last < end;
  const folded = normaliseText(name);
  return (at: number): boolean => {
    const block = outline.blocks[at];
    // Where the letter links to no other host, that says little of a link within a sentence.
    const isButton = block !== undefined && loneLink(block) !== undefined;
    const isOwnHost = isHome || (isOnlyHere && (hosts.size > 1 || isButton));
    const isLinked = linksOf(block).some(
      (link) => link.url === url || (isOwnHost && URL.parse(link.url)?.host === host),
    );
    const text = normaliseText(textAt(outline, at));
    const place = name === '' ? -1 : text.indexOf(folded);
    const behind = text.charAt(place + folded.length);
    const isWord = folded.length >= shortestName || !/[\p{L}\p{N}]/u.test(text.charAt(place - 1) + behind);
    return isLinked || (place >= 0 && isWord);
  };
}

/** The first and the last block that link to a host. */
interface Span {
  first: number;
  last: number;
}

/** Where the letter's links lead; asked for with each of its ads. */
function hostsOf(outline: Outline): Map<string, Span> {
  const known = hosts.get(outline);
  if (known) return known;
  const spans = new Map<string, Span>();
  for (const [at, block] of outline.blocks.entries()) {
    for (const { url } of linksOf(block)) {
      const host = URL.parse(url)?.host ?? '';
      const first = spans.get(host)?.first ?? at;
      spans.set(host, { first, last: at });
    }
  }
  hosts.set(outline, spans);
  return spans;
}

const hosts = new WeakMap<Outline, Map<string, Span>>();
