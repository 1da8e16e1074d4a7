import { normaliseText } from '../../text/normalise-text.ts';
import { someMatch } from '../patterns/some-match.ts';
import type { HeadingKind, Patterns } from '../patterns/types.ts';

/** Parts whose heading may go on to say when: "On the bookshelf this week". */
const dated = new Set<HeadingKind | null>([
  'learn',
  'contents',
  'guide',
  'go-deeper',
  'book',
  'quote',
  'thought',
]);

/** What a heading announces; null when it is one of the article's own. */
export function classifyHeading(text: string, { headings, headingTail }: Patterns): HeadingKind | null {
  const line = normaliseText(text)
    .replace(/^(?:\d+[.)]|[#>*•·|–—-]+)\s*/, '')
    .replace(/\s*:$/, '');
  if (line === '') return null;
  const kinds = Object.keys(headings) as HeadingKind[];
  const kind = kinds.find((one) => someMatch(line, headings[one]));
  const tail = headingTail.find((pattern) => pattern.test(line));
  if (kind !== undefined || !tail) return kind ?? null;
  const bare = line.replace(tail, '');
  return kinds.find((one) => dated.has(one) && someMatch(bare, headings[one])) ?? null;
}
