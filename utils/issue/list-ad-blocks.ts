import { linksOf } from './blocks/block-text.ts';
import type { Block } from './blocks/types.ts';
import { normaliseText } from './normalise-text.ts';
import { type Outline, textAt } from './outline.ts';
import { someMatch } from './patterns/some-match.ts';
import type { Sponsor } from './types.ts';

/** The ad goes on for at most this many blocks after its marker. */
const longestAd = 8;

const noLevel = 7;
/** A heading's level; bold lines and text come after all of them. */
const levelOf = (block: Block | undefined) => (block?.kind === 'heading' ? block.level : noLevel);

/**
 * The blocks of a sponsor's ad: all under its heading; else its marker's, and those after it up to the last that links to
 * the sponsor or names it. A greeting, a rule or a recurring heading ends it.
 */
export function listAdBlocks(outline: Outline, at: number, { name, url }: Sponsor): number[] {
  const { blocks, sections, patterns } = outline;
  const host = url === null ? undefined : URL.parse(url)?.host;
  const section = sections.find(({ headingAt, body }) => headingAt === at || body.includes(at));
  const headings = new Map(sections.map((one) => [one.headingAt, one.kind]));
  const level = levelOf(blocks[at]);
  const isAll = section?.headingAt === at && (section.kind === 'sponsor' || level < noLevel);
  const firstText = blocks.findIndex((_, index) => index > at && textAt(outline, index) !== '');
  let last = at;
  for (let index = at + 1; index < blocks.length && index <= at + longestAd; index++) {
    const block = blocks[index];
    const line = normaliseText(textAt(outline, index));
    const kind = headings.get(index);
    if (block?.kind === 'rule' || someMatch(line, patterns.greeting)) break;
    const isLinked = linksOf(block).some((link) => host !== undefined && URL.parse(link.url)?.host === host);
    const isOwn = isLinked || line.includes(normaliseText(name));
    if (kind && !isOwn) break;
    // Right under a marker that is no heading itself stands the ad's headline.
    const isHeadline = level === noLevel && index === firstText;
    if (isAll && block?.kind === 'heading' && levelOf(block) <= level && !isOwn && !isHeadline) break;
    if (isAll || isOwn) last = index;
  }
  return Array.from({ length: last - at + 1 }, (_, offset) => at + offset);
}
