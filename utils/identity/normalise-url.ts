import { cleanUrl } from '../address/clean-url.ts';

/**
 * What stays of a post's address when the newsletter moves: its path and parameters, without scheme, host, tracking,
 * fragment and trailing slash. Digits at the end of a slug are part of it: `/p/what-we-learnt-2026` is not the post of 2025
 * (`withoutSuffix` knows the digits that a publisher's software adds). An address without a path keeps its host; what is no
 * address is itself.
 */
export function normaliseUrl(url: string): string {
  const clean = cleanUrl(url);
  if (clean === null) return url.trim();
  const { host, pathname, searchParams } = new URL(clean);
  searchParams.sort();
  const path = pathname.replace(/(?<!\/)\/+$/, '').toLowerCase();
  const query = searchParams.size > 0 ? `?${searchParams}` : '';
  return path === '' ? `${host}${query}` : `${path}${query}`;
}
