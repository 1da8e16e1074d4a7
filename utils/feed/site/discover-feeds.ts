import type { FeedChoice } from '../types.ts';
import { readPage } from './read-page.ts';

const feedTypes: ReadonlyMap<string, FeedChoice['type']> = new Map([
  ['application/rss+xml', 'rss'],
  ['application/rdf+xml', 'rss'],
  ['application/atom+xml', 'atom'],
  ['application/feed+json', 'json'],
]);

/**
 * The feeds a page offers by `<link rel="alternate">`, in its order.
 *
 * @param baseUrl address of the page
 * @see https://html.spec.whatwg.org/multipage/links.html#rel-alternate
 */
export function discoverFeeds(html: string, baseUrl: string): FeedChoice[] {
  const page = readPage(html, baseUrl);
  const choices = new Map<string, FeedChoice>();
  for (const { rel, type, title, href } of page.links) {
    const feedType = feedTypes.get((type.split(';')[0] ?? '').trim());
    // Not cleanUrl: a feed's own parameters may name the feed, and we ask for exactly what the page offers.
    const url = URL.parse(href, page.base);
    if (!rel.includes('alternate') || !feedType || !url || !/^https?:$/.test(url.protocol)) continue;
    if (!choices.has(url.href)) choices.set(url.href, { url: url.href, title, type: feedType });
  }
  return [...choices.values()];
}
