import { loneLink } from './blocks/block-text.ts';
import { normaliseText, trimDecoration } from './normalise-text.ts';
import type { Outline, Section } from './outline.ts';

/**
 * The article's own headings, in order.
 *
 * @param title the issue's, which is sometimes repeated as a heading
 * @param taken blocks of other parts and of ads
 */
export function parseSections(outline: Outline, title: string, taken: ReadonlySet<number>): string[] {
  return outline.sections
    .filter((section) => isArticle(outline, section, taken))
    .map(({ heading }) => trimDecoration(heading).replace(/\s*:$/, ''))
    .filter((heading) => heading !== '' && normaliseText(heading) !== normaliseText(title));
}

function isArticle(outline: Outline, section: Section, taken: ReadonlySet<number>): boolean {
  const { headingAt, kind, body, heading } = section;
  if (headingAt === null || kind !== null || taken.has(headingAt)) return false;
  if (
    !/[\p{L}\p{N}]/u.test(heading) ||
    outline.patterns.greeting.some((one) => one.test(normaliseText(heading)))
  ) {
    return false;
  }
  const block = outline.blocks[headingAt];
  if (block && loneLink(block) && !section.isReal) return false;
  return !introducesFile(outline, body);
}

/** A heading with nothing under it but a file. */
function introducesFile({ blocks }: Outline, body: readonly number[]): boolean {
  const content = body.map((index) => blocks[index]).filter((block) => block?.kind !== 'image');
  return content.length > 0 && content.every((block) => block?.kind === 'card');
}
