import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Makes the page one of a private window, or of a normal one again. */
export function openPrivately(isPrivate: boolean): void {
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: isPrivate } });
}
