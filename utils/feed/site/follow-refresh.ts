import { readAddress } from '../../address/read-address.ts';
import { textOfAnswer } from '../request/text-of-answer.ts';
import type { FeedRequest, Fetched } from '../types.ts';
import { listFeedLinks } from './list-feed-links.ts';
import { readPage } from './read-page.ts';

/**
 * What lies where a page sends everybody at once, as the front page of a site in several languages does; once, and only from
 * one that names no feed itself. Where nothing can be had there, the page stays.
 *
 * @param address where the page was asked for
 */
export async function followRefresh(
  address: string,
  answer: Fetched,
  request: FeedRequest,
): Promise<{ url: string; answer: Fetched }> {
  const here = { url: address, answer };
  const text = textOfAnswer(answer);
  // Most pages have none: they are not looked through for it.
  if (!/http-equiv\s*=\s*["']?\s*refresh/i.test(text)) return here;
  const page = readPage(text, answer.finalUrl);
  const target = page.refresh === null ? null : URL.parse(page.refresh, page.base);
  const read = readAddress(target?.href ?? '');
  if (!read.ok || [answer.finalUrl, address].includes(read.url)) return here;
  if (listFeedLinks(text, answer.finalUrl).feeds.length > 0) return here;
  const asked = await request(read.url);
  return asked.ok ? { url: read.url, answer: asked.value } : here;
}
