import { afterEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isPrivateWindow } from '../../../utils/platform/private-window.ts';

const given = fakeBrowser.extension;
afterEach(() => Object.assign(fakeBrowser, { extension: given }));

it('isPrivateWindow takes the word of the browser, and no word for a normal window', () => {
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
  expect(isPrivateWindow()).toBe(true);
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  expect(isPrivateWindow()).toBe(false);
  Object.assign(fakeBrowser, { extension: undefined });
  expect(isPrivateWindow()).toBe(false);
});
