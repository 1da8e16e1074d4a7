import { scanMarkup } from './scan-markup.ts';

/** The XML parser's own limit is the same: https://github.com/NaturalIntelligence/fast-xml-parser (maxNestedTags). */
const maxDepth = 100;

/**
 * Whether a text is a whole feed, a feed that is broken or cut off (its root is never closed, or it nests absurdly), or
 * something else. A parser alone would take a cut-off feed for a shorter one.
 */
export function checkXml(xml: string): 'feed' | 'not-a-feed' | 'broken' {
  let root: string | undefined;
  let isClosed = false;
  let depth = 0;
  const isWhole = scanMarkup(
    xml,
    () => ({
      onopentag(name) {
        depth += 1;
        root ??= name;
        return isFeedRoot(root);
      },
      onclosetag(_name, isImplied) {
        depth -= 1;
        if (depth === 0 && !isImplied) isClosed = true;
      },
    }),
    { xmlMode: true, maxDepth },
  );
  if (root === undefined) return /^\s*<(\?xml|rss|feed|rdf)/i.test(xml) ? 'broken' : 'not-a-feed';
  if (!isFeedRoot(root)) return 'not-a-feed';
  return isWhole && isClosed ? 'feed' : 'broken';
}

function isFeedRoot(name: string): boolean {
  return /^(?:[\w-]+:)?(?:rss|rdf|feed)$/i.test(name);
}
