/** Second levels under which whole countries register: https://publicsuffix.org/list/ has them all, far too many to carry. */
const registry =
  /^(?:com?|org?|net?|edu?|gov?|ac|go|gob|gv|in|ltd|me|mil|nom|plc|sch|id|govt|asn|web)\.[a-z]{2}$/;

/** A site's names: what has a `www.` also answers without, and the other way round where a name is a site's first. */
export function siteHosts(hostname: string): string[] {
  const name = hostname.replace(/^www\./, '');
  if (!/[a-z]$/i.test(name) || !name.includes('.') || registry.test(name)) return [hostname];
  const labels = name.split('.');
  const isFirst = labels.length === 2 || (labels.length === 3 && registry.test(labels.slice(1).join('.')));
  return isFirst || name !== hostname ? [...new Set([hostname, name, `www.${name}`])] : [hostname];
}

/**
 * The match patterns for the whole site of an address: sites redirect between http and https, apex and www. The first is the
 * address's own. Ports are no part of a pattern (https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns).
 *
 * @returns none for anything but http and https
 */
export function sitePatterns(address: string): string[] {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return [];
  const schemes = url.protocol === 'http:' ? ['http:', 'https:'] : ['https:', 'http:'];
  return siteHosts(url.hostname).flatMap((host) => schemes.map((scheme) => `${scheme}//${host}/*`));
}
