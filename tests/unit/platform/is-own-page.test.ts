import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOwnPage } from '../../../utils/platform/is-own-page.ts';

const { id } = fakeBrowser.runtime;
const url = fakeBrowser.runtime.getURL('/popup.html');

it('isOwnPage knows our pages by extension and address', () => {
  expect(isOwnPage({ id, url })).toBe(true);
  expect(isOwnPage({ id: `${id}x`, url })).toBe(false);
  expect(isOwnPage({ id, url: 'https://letters.example/' })).toBe(false);
  expect(isOwnPage({ id, url: `https://letters.example/?${url}` })).toBe(false);
  expect(isOwnPage({ id })).toBe(false);
  expect(isOwnPage({})).toBe(false);
});
