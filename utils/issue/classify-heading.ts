import { normaliseText } from './normalise-text.ts';
import { someMatch } from './patterns/some-match.ts';
import type { HeadingKind, Patterns } from './patterns/types.ts';

/** What a heading announces; null when it is one of the article's own. */
export function classifyHeading(text: string, { headings }: Patterns): HeadingKind | null {
  const line = normaliseText(text)
    .replace(/^(?:\d+[.)]|[#>*•·|–—-]+)\s*/, '')
    .replace(/\s*:$/, '');
  if (line === '') return null;
  const kinds = Object.keys(headings) as HeadingKind[];
  return kinds.find((kind) => someMatch(line, headings[kind])) ?? null;
}
