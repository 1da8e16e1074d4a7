import { cleanUrl } from './clean-url.ts';

/**
 * The same for two addresses that lead to the same feed: scheme, `www.`, a slash at the end, a fragment and tracking
 * parameters do not matter. It is also the key of a subscription, so that one taken up again finds what was read of it.
 */
export function sourceKey(address: string): string {
  const url = URL.parse(cleanUrl(address) ?? address);
  if (!url) return address.trim();
  return url.host.replace(/^www\./, '') + url.pathname.replace(/\/+$/, '') + url.search;
}
