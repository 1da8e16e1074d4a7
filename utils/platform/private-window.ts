import { browser } from 'wxt/browser';

/**
 * Whether this page is in a private window. In Firefox IndexedDB does not open there at all, while storage.local and messages
 * to the worker work as elsewhere.
 */
export function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
