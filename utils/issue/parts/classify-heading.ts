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

/** What the lines of an issue announce; an issue is outlined again without its ads. Forgotten with the table. */
const known = new WeakMap<Patterns, Map<string, HeadingKind | null>>();

/** What a heading announces; null when it is one of the article's own. */
export function classifyHeading(text: string, patterns: Patterns): HeadingKind | null {
  let kinds = known.get(patterns);
  if (!kinds) {
    kinds = new Map();
    known.set(patterns, kinds);
  }
  let kind = kinds.get(text);
  if (kind === undefined) {
    kind = classify(text, patterns);
    kinds.set(text, kind);
  }
  return kind;
}

function classify(text: string, { headings, headingTail }: Patterns): HeadingKind | null {
  const line = normaliseText(text)
    .replace(/^(?:\d+[.)]|[#>*•·|–—-]+)\s*/, '')
    // "¶" and "#" link to the heading itself.
    .replace(/\s*[:¶]$|\s+#$/, '');
  if (line === '') return null;
  const kind = kindOf(line, headings);
  if (kind === 'sponsor' && nameless.test(line)) return null;
  if (kind !== null) return kind;
  const tail = headingTail.find((pattern) => pattern.test(line));
  if (!tail) return null;
  const bare = line.replace(tail, '');
  const kinds = Object.keys(headings) as HeadingKind[];
  return kinds.find((one) => dated.has(one) && someMatch(bare, headings[one])) ?? null;
}

/** Who sponsors has a name: "Together with antibiotics" announces nobody. */
const nameless =
  /\s(?:by|with|von|durch|mit|de|por|con|par|avec|com|pel[oa])\s(?!(?:our|unser|nuestr|notre|nos))\p{Ll}\P{Lu}*$/u;

type Headings = Patterns['headings'];

/** The first kind one of whose patterns matches. Most lines match none: all patterns are tried at once before each kind's. */
function kindOf(line: string, headings: Headings): HeadingKind | null {
  let all = allOf.get(headings);
  if (!all) {
    all = Object.values(headings).flat();
    allOf.set(headings, all);
  }
  if (!someMatch(line, all)) return null;
  const kinds = Object.keys(headings) as HeadingKind[];
  return kinds.find((one) => someMatch(line, headings[one])) ?? null;
}

const allOf = new WeakMap<Headings, RegExp[]>();
