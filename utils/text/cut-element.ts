import { scanMarkup } from './scan-markup.ts';

const voidTags = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

export type ElementMatcher = (name: string, attributes: Record<string, string>) => boolean;

/**
 * The inner HTML of the first element that matches, verbatim from the source up to its own closing tag, or to the end
 * of the page when that is missing.
 *
 * @returns undefined when no element matches
 */
export function cutElement(html: string, matches: ElementMatcher): string | undefined {
  return cutElements(html, [matches])[0];
}

/** The same for several elements in one scan, each found by itself: one may lie in another. */
export function cutElements(html: string, matchers: readonly ElementMatcher[]): (string | undefined)[] {
  const cuts = matchers.map((matches) => ({
    matches,
    start: undefined as number | undefined,
    end: undefined as number | undefined,
    depth: 0,
  }));
  let left = cuts.length;
  scanMarkup(
    html,
    (parser) => ({
      onopentag(name, attributes) {
        if (left === 0) return false;
        for (const cut of cuts) {
          if (cut.end !== undefined) continue;
          if (cut.start !== undefined) cut.depth += 1;
          else if (!voidTags.has(name) && cut.matches(name, attributes)) cut.start = parser.endIndex + 1;
        }
        return undefined;
      },
      onclosetag() {
        for (const cut of cuts) {
          if (cut.start === undefined || cut.end !== undefined) continue;
          if (cut.depth === 0) {
            cut.end = parser.startIndex;
            left -= 1;
          }
          cut.depth -= 1;
        }
      },
    }),
    { maxDepth: 500 },
  );
  return cuts.map(({ start, end }) =>
    start === undefined ? undefined : html.slice(start, Math.max(start, end ?? html.length)),
  );
}
