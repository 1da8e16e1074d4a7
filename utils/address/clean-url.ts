import { namesReader } from './names-reader.ts';

/**
 * An address without what follows the reader (`namesReader`) or lets them in (a name and a password): all other parameters byte for byte and in order, so that signed
 * addresses stay valid.
 *
 * @param base what a relative address is resolved against
 * @returns null for anything but http and https
 */
export function cleanUrl(url: string, base?: string): string | null {
  const parsed = URL.parse(url.trim(), base);
  if (!parsed || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return null;
  [parsed.username, parsed.password] = ['', ''];
  if (parsed.search === '') return parsed.href;
  const kept = parsed.search
    .slice(1)
    .split('&')
    .filter((parameter) => !namesReader(parameter, parsed));
  const query = kept.length > 0 ? `?${kept.join('&')}` : '';
  return `${parsed.origin}${parsed.pathname}${query}${parsed.hash}`;
}
