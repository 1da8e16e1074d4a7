import { cleanUrl } from '../../address/clean-url.ts';
import { parseDate } from '../../text/parse-date.ts';
import { scanMarkup } from '../../text/scan-markup.ts';
import type { ListedPost } from '../types.ts';

/** A sitemap's posts, or the sitemaps an index names; both newest first. */
interface Sitemap {
  posts: ListedPost[];
  sitemaps: ListedPost[];
}

const isPublisherPost = (address: string) => new URL(address).pathname.startsWith('/p/');

/**
 * The posts (same origin) of a sitemap.
 *
 * @param url address of the sitemap
 * @param isPost whether an address is a post's; `/p/…` unless told
 * @returns undefined when the text is no sitemap or is cut off
 * @see https://www.sitemaps.org/protocol.html
 */
export function parseSitemap(
  xml: string,
  url: string,
  isPost: (address: string) => boolean = isPublisherPost,
): Sitemap | undefined {
  const rows: Array<{ kind: string; loc: string; lastmod: string }> = [];
  let path: string[] = [];
  let root: string | undefined;
  let isClosed = false;
  scanMarkup(
    xml,
    () => ({
      onopentag(name) {
        const local = name.toLowerCase().replace(/^.*:/, '');
        root ??= local;
        path.push(local);
        if (path.length === 2) rows.push({ kind: local, loc: '', lastmod: '' });
        return root === 'urlset' || root === 'sitemapindex';
      },
      ontext(text) {
        const row = rows.at(-1);
        if (path.length !== 3 || !row) return;
        if (path[2] === 'loc') row.loc += text;
        if (path[2] === 'lastmod') row.lastmod += text;
      },
      onclosetag(_name, isImplied) {
        path = path.slice(0, -1);
        if (path.length === 0) isClosed = !isImplied;
      },
    }),
    { xmlMode: true, maxDepth: 20 },
  );
  if (!isClosed || (root !== 'urlset' && root !== 'sitemapindex')) return undefined;
  const origin = URL.parse(url)?.origin;
  const listed = (kind: string): ListedPost[] =>
    rows
      .filter((row) => row.kind === kind)
      .flatMap(({ loc, lastmod }) => {
        const address = cleanUrl(loc.trim(), url);
        const isOurs = address !== null && new URL(address).origin === origin;
        return isOurs ? [{ url: address, lastModifiedAt: parseDate(lastmod) }] : [];
      })
      .sort((a, b) => (b.lastModifiedAt ?? 0) - (a.lastModifiedAt ?? 0));
  return {
    posts: listed('url').filter((post) => isPost(post.url)),
    sitemaps: listed('sitemap'),
  };
}
