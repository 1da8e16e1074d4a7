/** Services that give each newsletter a host of its own, or a first part of the path. */
const ownHost = /^(?!www\.|app\.|open\.)[a-z0-9-]+\.(?:substack\.com|beehiiv\.com|ghost\.io)$/i;
const ownPath = /^(?:www\.)?buttondown\.(?:com|email)$/i;

/**
 * The home page of the newsletter that a page belongs to, where its service is known by its address and the page itself names
 * no feed; null for any other.
 */
export function knownHome(address: string): string | null {
  const url = URL.parse(address);
  if (!url) return null;
  if (ownHost.test(url.hostname)) return `https://${url.host}/`;
  const [, name] = url.pathname.split('/');
  return ownPath.test(url.hostname) && name ? `https://${url.host}/${name}` : null;
}
