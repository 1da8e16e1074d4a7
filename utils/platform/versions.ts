import { browser } from 'wxt/browser';

/** Name and version of the extension, as its manifest says, and of the browser, as it says itself. */
export function readVersions(): { name: string; version: string; browser: string } {
  const { name, version } = browser.runtime.getManifest();
  return { name, version, browser: globalThis.navigator?.userAgent ?? '' };
}
