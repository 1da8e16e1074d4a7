import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isButtonInToolbar } from '../../../utils/platform/toolbar-button.ts';

it.each([
  ['there', { getUserSettings: async () => ({ isOnToolbar: true }) }, true],
  ['not there', { getUserSettings: async () => ({ isOnToolbar: false }) }, false],
  ['in a browser that does not say', {}, null],
  ['in a browser that says nothing of it', { getUserSettings: async () => ({}) }, null],
  ['in a browser that refuses', { getUserSettings: () => Promise.reject(new Error('No')) }, null],
])('isButtonInToolbar: %s', async (_name, action, expected) => {
  Object.assign(fakeBrowser, { action });
  expect(await isButtonInToolbar()).toBe(expected);
});
