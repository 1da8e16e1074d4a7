import type { FeedChoice } from '../types.ts';
import { listFeedLinks } from './list-feed-links.ts';

/**
 * The feeds a page declares, in its order but those of comments last.
 *
 * @param baseUrl address of the page
 */
export function discoverFeeds(html: string, baseUrl: string): FeedChoice[] {
  return listFeedLinks(html, baseUrl).feeds;
}
