import { browser } from 'wxt/browser';
import { sitePatterns } from '../address/site-patterns.ts';

/** The match pattern that grants the host of `url`. Ports are not part of a pattern in Chrome's permissions. */
const patternOf = (url: string): string | undefined => sitePatterns(url)[0];

/** Whether the extension may contact the host of `url` now; a person can revoke any host at any time. */
export async function hasHost(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Whether the extension may follow the site of `url` wherever it redirects to within itself. */
export async function hasSite(url: string): Promise<boolean> {
  const origins = patternsToAsk(url);
  return origins.length > 0 && (await browser.permissions.contains({ origins }));
}

/** Asks the person for the host of `url` alone, such as a file's. Call it directly in the click: browsers refuse it after an await. */
export function requestHost(url: string): Promise<boolean> {
  const pattern = patternOf(url);
  return pattern === undefined ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/** As `requestHost`, of several: all or none. */
export function requestHosts(urls: readonly string[]): Promise<boolean> {
  const origins = new Set(urls.flatMap((url) => patternOf(url) ?? []));
  return browser.permissions.request({ origins: [...origins] });
}

/**
 * Asks once for the sites of all `urls` (http and https, apex and www), all or none; what is granted already is not asked
 * for again. In the click itself.
 */
export function requestSites(urls: readonly string[]): Promise<boolean> {
  const origins = urls.map(patternsToAsk);
  if (origins.some((ofOne) => ofOne.length === 0)) return Promise.resolve(false);
  return browser.permissions.request({ origins: [...new Set(origins.flat())] });
}

/** The single hosts a person has granted, as match patterns; not what came with the installation, and no "all websites". */
export async function listGrants(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => hostOf(origin) !== undefined && !isInstalled(origin));
}

/** Gives grants back to the person. */
export async function removeGrants(origins: readonly string[]): Promise<void> {
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] });
}

/** The host a match pattern names; undefined where it stands for several. */
export function hostOf(pattern: string): string | undefined {
  return /^(?:https?|\*):\/\/([^/*]+)\/\*$/.exec(pattern)?.[1];
}

/** Of a site that came with the installation no more is asked for than that: it answers there. */
function patternsToAsk(url: string): string[] {
  const patterns = sitePatterns(url);
  return patterns[0] !== undefined && isInstalled(patterns[0]) ? patterns.filter(isInstalled) : patterns;
}

/** Whether a pattern is among those the manifest asks for at installation. */
function isInstalled(pattern: string): boolean {
  const { host_permissions: installed = [] } = browser.runtime.getManifest();
  const [scheme = '', host = ''] = pattern.split(/:\/\/|\//);
  return installed.some((one: string) => {
    const [itsScheme, itsHost = ''] = one.split(/:\/\/|\//);
    const isScheme = itsScheme === scheme || itsScheme === '*';
    const isHost = itsHost.startsWith('*') ? `.${host}`.endsWith(itsHost.slice(1)) : itsHost === host;
    return isScheme && isHost;
  });
}
