import { browser } from 'wxt/browser';

/** The match pattern that grants the host of `url`. Ports are not part of a pattern in Chrome's permissions. */
function patternOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Whether the extension may contact the host of `url` now; a person can revoke any host at any time. */
export async function hasHost(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Asks the person for the host of `url`. Call it directly in the click: browsers refuse it after an await. */
export function requestHost(url: string): Promise<boolean> {
  return requestHosts([url]);
}

/** Asks once for the hosts of all `urls`, all or none; what is granted already is not asked for again. In the click itself. */
export function requestHosts(urls: readonly string[]): Promise<boolean> {
  const origins = urls.map(patternOf).filter((pattern) => pattern !== undefined);
  if (origins.length < urls.length) return Promise.resolve(false);
  return browser.permissions.request({ origins: [...new Set(origins)] });
}
