/**
 * The addresses to try in turn for one as it was given: https before http, unless a port is named, where only one of them
 * can answer. Where http was not named, it is tried second; what somebody wrote as https is never asked for without.
 */
export function schemesOf({ url, isGuessed }: { url: string; isGuessed: boolean }): string[] {
  const { protocol, port } = new URL(url);
  if (isGuessed) return [url, url.replace(/^https:/, 'http:')];
  return protocol === 'http:' && port === '' ? [url.replace(/^http:/, 'https:'), url] : [url];
}
