import { scanMarkup } from './scan-markup.ts';

const voidTags = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/**
 * The inner HTML of the first element that matches, verbatim from the source up to its own closing tag, or to the end
 * of the page when that is missing.
 *
 * @returns undefined when no element matches
 */
export function cutElement(
  html: string,
  matches: (name: string, attributes: Record<string, string>) => boolean,
): string | undefined {
  let start: number | undefined;
  let end: number | undefined;
  let depth = 0;
  scanMarkup(
    html,
    (parser) => ({
      onopentag(name, attributes) {
        if (end !== undefined) return false;
        if (start !== undefined) depth += 1;
        else if (!voidTags.has(name) && matches(name, attributes)) start = parser.endIndex + 1;
        return undefined;
      },
      onclosetag() {
        if (start === undefined || end !== undefined) return;
        if (depth === 0) end = parser.startIndex;
        depth -= 1;
      },
    }),
    { maxDepth: 500 },
  );
  return start === undefined ? undefined : html.slice(start, Math.max(start, end ?? html.length));
}
