import { normaliseText } from '../../text/normalise-text.ts';
import { linksOf } from '../blocks/block-text.ts';
import type { Block } from '../blocks/types.ts';
import { type Outline, textAt } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { Sponsor } from '../types.ts';

/** The ad goes on for at most this many blocks after its marker. */
const longestAd = 8;

const noLevel = 7;
/** A heading's level; bold lines and text come after all of them. */
const levelOf = (block: Block | undefined) => (block?.kind === 'heading' ? block.level : noLevel);

/**
 * The blocks of a sponsor's ad: all under its heading; else its marker's, and those after it up to the last that links to
 * the sponsor or names it, or up to the rule that closes it off. A greeting or a recurring heading ends it.
 */
export function listAdBlocks(outline: Outline, at: number, sponsor: Sponsor): number[] {
  const { blocks, sections, patterns } = outline;
  const kinds = new Map(sections.map(({ headingAt, kind }) => [headingAt, kind]));
  const isNamed = speaksOf(outline, at, sponsor);
  const level = levelOf(blocks[at]);
  let lastOwn = at;
  let end = at + 1;
  let isClosed = false;
  let holdsCopy = false;
  for (; end < blocks.length && end <= at + longestAd; end++) {
    const block = blocks[end];
    const isOwn = speaksOf(outline, end, sponsor);
    // Under a bare "Sponsored" the ad's headline follows, whatever it sounds like.
    const isHeadline: boolean = end === at + 1 && !isNamed && kinds.get(at) === 'sponsor';
    const text = textAt(outline, end);
    const line = normaliseText(text);
    const [first = ''] = text.split('\n');
    const isClosing = someMatch(normaliseText(first), patterns.valediction, patterns.nextIssue);
    isClosed =
      block?.kind === 'rule' ||
      isClosing ||
      someMatch(line, patterns.greeting) ||
      Boolean(kinds.get(end) && !isOwn && !isHeadline);
    const isNext = level < noLevel && levelOf(block) <= level && !isOwn && !isHeadline;
    const isFurther = block?.kind === 'heading' && someMatch(line, patterns.adFrom);
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

/** Whether a block links to the sponsor or names it. */
function speaksOf(outline: Outline, at: number, { name, url }: Sponsor): boolean {
  const links = url === null ? [] : linksOf(outline.blocks[at]);
  const host = url === null || links.length === 0 ? undefined : URL.parse(url)?.host;
  const isLinked = links.some((link) => host !== undefined && URL.parse(link.url)?.host === host);
  return isLinked || (name !== '' && normaliseText(textAt(outline, at)).includes(normaliseText(name)));
}
