import { childrenOf, type XmlElement } from './xml-element.ts';

/** Whether an element of that local name holds a whole feed. */
export function isFeedRoot(name: string): boolean {
  return name === 'rss' || name === 'rdf' || name === 'feed';
}

/**
 * Whether a text is a whole feed, a feed that is broken or cut off (its root is never closed, or it nests absurdly), or
 * something else. Read alone, a cut-off feed would pass for a shorter one.
 *
 * @param root what the text was read as
 */
export function checkXml(xml: string, root: XmlElement | undefined): 'feed' | 'not-a-feed' | 'broken' {
  if (root === undefined) return /^\s*<(\?xml|rss|feed|rdf)/i.test(xml) ? 'broken' : 'not-a-feed';
  if (!isFeedRoot(root.name)) return 'not-a-feed';
  // All of an RSS feed stands in its channel: what is cut off after it is not missed.
  const isChannelClosed = root.name === 'rss' && childrenOf(root, 'channel').some(({ isClosed }) => isClosed);
  return root.isClosed || isChannelClosed ? 'feed' : 'broken';
}
