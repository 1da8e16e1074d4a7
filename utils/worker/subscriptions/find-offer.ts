import { isCommentFeed } from '../../feed/site/is-comment-feed.ts';
import { knownHome } from '../../feed/site/known-home.ts';
import { listFeedLinks } from '../../feed/site/list-feed-links.ts';
import { readPage } from '../../feed/site/read-page.ts';
import type { FindOfferAnswer } from '../../messages.ts';
import { findSubscribed } from './find-subscribed.ts';

const longestName = 200;
/** What publishing systems add to the name of a feed, or write in its place. */
const feedWords = /(?:\s*[»|:–—-]+\s*)?(?:\b(?:rss|atom|json)\b\s*)?\b(?:feed|rss|atom|flux|2\.0)\b\s*$/i;

/**
 * The newsletter a page offers, if it is not one subscribed to. Nothing is asked of its website.
 *
 * @param url address of the page
 * @param head what its document says of itself: its title, names and links
 */
export async function findOffer(url: string, head: string): Promise<FindOfferAnswer> {
  const feed = listFeedLinks(head, url).feeds.find((one) => !isCommentFeed(one));
  const address = feed?.url ?? knownHome(url);
  if (address === null || (await findSubscribed([address, url, new URL('/', url).href]))) {
    return { offer: null };
  }
  const page = readPage(head, url);
  const names = [page.meta.get('og:site_name'), feed?.title?.replace(feedWords, ''), page.title];
  const name = names.find((one) => one?.trim())?.trim() ?? new URL(url).host;
  return { offer: { name: name.slice(0, longestName), address, isPage: feed === undefined } };
}
