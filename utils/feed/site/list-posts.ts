import { failed } from '../request/failed.ts';
import { textOfAnswer } from '../request/text-of-answer.ts';
import type { FeedRequest, Fetched, ListedPost, Result } from '../types.ts';
import { parseArchive } from './parse-archive.ts';
import { parseSitemap } from './parse-sitemap.ts';

const mostSitemaps = 2;

/**
 * The posts a fetched sitemap or archive page lists; those of an index's newest sitemaps are asked for one by one.
 *
 * @returns `empty` or `not-a-feed` when it lists none, `broken` for a sitemap that is cut off
 */
export async function listPosts(fetched: Fetched, request: FeedRequest): Promise<Result<ListedPost[]>> {
  const { finalUrl, status } = fetched;
  const text = textOfAnswer(fetched);
  const sitemap = parseSitemap(text, finalUrl);
  if (!sitemap && /<(?:urlset|sitemapindex)[\s>]/.test(text)) return failed('broken', { status });
  let posts = sitemap ? sitemap.posts : parseArchive(text, finalUrl);
  for (const child of sitemap?.sitemaps.slice(0, mostSitemaps) ?? []) {
    const asked = await request(child.url);
    if (!asked.ok) return asked;
    posts = posts.concat(parseSitemap(textOfAnswer(asked.value), asked.value.finalUrl)?.posts ?? []);
  }
  if (posts.length > 0) return { ok: true, value: posts };
  return failed(sitemap ? 'empty' : 'not-a-feed', { status });
}
