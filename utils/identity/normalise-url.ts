import { cleanUrl } from '../address/clean-url.ts';

/** beehiiv adds four hexadecimal digits to a slug it has used before. */
const slugSuffix = /-[0-9a-f]{4}$/;

/**
 * What stays of a post's address when the newsletter moves: its path and parameters, without scheme, host, tracking,
 * fragment, trailing slash and slug suffix. An address without a path keeps its host; what is no address is itself.
 */
export function normaliseUrl(url: string): string {
  const clean = cleanUrl(url);
  if (clean === null) return url.trim();
  const { host, pathname, searchParams } = new URL(clean);
  searchParams.sort();
  const path = pathname
    .replace(/(?<!\/)\/+$/, '')
    .replace(slugSuffix, '')
    .toLowerCase();
  const query = searchParams.size > 0 ? `?${searchParams}` : '';
  return path === '' ? `${host}${query}` : `${path}${query}`;
}
