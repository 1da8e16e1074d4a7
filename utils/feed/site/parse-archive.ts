import { cleanUrl } from '../../address/clean-url.ts';
import type { ListedPost } from '../types.ts';
import { readPage } from './read-page.ts';

/**
 * The posts (`/p/…`, same origin) an archive page links to, in its order, each once.
 *
 * @param url address of the page
 */
export function parseArchive(html: string, url: string): ListedPost[] {
  const page = readPage(html, url);
  const origin = URL.parse(url)?.origin;
  const found = new Set<string>();
  for (const { href } of page.anchors) {
    const address = cleanUrl(href, page.base);
    if (!address) continue;
    const { origin: its, pathname } = new URL(address);
    if (its === origin && /^\/p\/./.test(pathname)) found.add(address.replace(/#.*$/, ''));
  }
  return [...found].map((address) => ({ url: address, lastModifiedAt: null }));
}
