import { scanXml } from './scan-xml.ts';

const feedRoots = new Set(['rss', 'rdf', 'feed']);

/**
 * Whether a text is a whole feed, a feed that is broken or cut off (its root is never closed, or it nests absurdly), or
 * something else. A parser alone would take a cut-off feed for a shorter one.
 */
export function checkXml(xml: string): 'feed' | 'not-a-feed' | 'broken' {
  let root: string | undefined;
  let isClosed = false;
  let depth = 0;
  scanXml(xml, () => ({
    onopentag(name) {
      depth += 1;
      root ??= localName(name);
      return feedRoots.has(root);
    },
    onclosetag(name, isImplied) {
      depth -= 1;
      // All of an RSS feed stands in its channel: what is cut off after it is not missed.
      const isEnd = depth === 0 || (depth === 1 && root === 'rss' && localName(name) === 'channel');
      if (isEnd && !isImplied) isClosed = true;
    },
  }));
  if (root === undefined) return /^\s*<(\?xml|rss|feed|rdf)/i.test(xml) ? 'broken' : 'not-a-feed';
  if (!feedRoots.has(root)) return 'not-a-feed';
  return isClosed ? 'feed' : 'broken';
}

function localName(name: string): string {
  return name.toLowerCase().replace(/^.*:/, '');
}
