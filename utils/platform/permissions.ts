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
  const pattern = patternOf(url);
  return pattern === undefined ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}
