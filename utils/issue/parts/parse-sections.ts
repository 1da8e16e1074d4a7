import { normaliseText, trimDecoration } from '../../text/normalise-text.ts';
import { linksOf, textOfBlock } from '../blocks/block-text.ts';
import type { Block } from '../blocks/types.ts';
import type { Found, Outline, Section } from '../outline.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { IssueSource } from '../types.ts';

/**
 * The article's own headings, in order.
 *
 * @param source title, subtitle and newsletter's name, which are sometimes repeated as headings
 * @param taken blocks of other parts and of ads
 */
export function parseSections(
  outline: Outline,
  { title, subtitle, publication }: Pick<IssueSource, 'title' | 'subtitle' | 'publication'>,
  taken: ReadonlySet<number>,
): Found<string[]> {
  const repeated = new Set([title, subtitle ?? '', publication ?? ''].map(normaliseText));
  const own = outline.sections
    .filter((section) => isArticle(outline, section, taken))
    .map(({ heading, headingAt }) => ({ at: headingAt ?? -1, text: withoutColon(trimDecoration(heading)) }))
    .filter(({ text }) => text !== '' && !repeated.has(normaliseText(text)));
  return { value: own.map(({ text }) => text), blocks: own.map(({ at }) => at), confidence: 1 };
}

/** Nor with the mark of a link to the heading itself. */
const withoutColon = (heading: string) => heading.replace(/\s*[:¶]$|\s+#$/, '');

function isArticle(outline: Outline, section: Section, taken: ReadonlySet<number>): boolean {
  const { headingAt, kind, body, heading } = section;
  // A thought that is no quotation is the article's own.
  if (headingAt === null || (kind !== null && kind !== 'thought') || taken.has(headingAt)) return false;
  const isGreeting =
    /[!,.]\P{L}*$/u.test(heading) && someMatch(normaliseText(heading), outline.patterns.greeting);
  if (!/[\p{L}\p{N}]/u.test(heading) || isGreeting) return false;
  const block = outline.blocks[headingAt];
  if (block && !section.isReal && isAllLinks(block)) return false;
  return !introducesFile(outline, body);
}

/** A bold line of links is a row of buttons. */
function isAllLinks(block: Block): boolean {
  const links = linksOf(block).map(({ text }) => text);
  return links.length > 0 && letters(links.join('')) === letters(textOfBlock(block));
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A heading with nothing under it but a file. */
function introducesFile({ blocks }: Outline, body: readonly number[]): boolean {
  const content = body.map((index) => blocks[index]).filter((block) => block?.kind !== 'image');
  return content.some((block) => block?.kind === 'card') && content.every((block) => block?.kind === 'card');
}
