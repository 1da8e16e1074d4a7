import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { trimPolyfill } from '../../../../scripts/build/trim-polyfill.ts';

const id = 'node_modules/webextension-polyfill/dist/browser-polyfill.js';
const transform = trimPolyfill().transform as (code: string, id: string) => { code: string } | undefined;

it('leaves what the polyfill does where the browser has an API of that name', () => {
  expect(transform(readFileSync(id, 'utf8'), `/${id}`)?.code).toBe('export default globalThis.browser;');
});

it('touches nothing else, and says so where the polyfill does something else', () => {
  expect(transform('', '/utils/platform/tabs.ts')).toBeUndefined();
  expect(() => transform('module.exports = wrap(chrome);', `/${id}`)).toThrow(/does no more/);
});
