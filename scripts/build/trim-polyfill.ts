import type { Plugin } from 'vite';

/**
 * Leaves of webextension-polyfill what it does in the browsers that are supported, all of which know `browser`: it hands it on. Its
 * means for those that do not, a list of every function of their API, would be the larger part of what the popup starts with after the
 * framework. As the CommonJS that it is published as, the bundler would copy its exports too, one property after the other: each is a
 * part of the API, which Chromium makes when it is first looked at.
 */
export function trimPolyfill(): Plugin {
  return {
    name: 'trim-polyfill',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return undefined;
      const handsOn = 'module.exports = globalThis.browser';
      if (!code.includes(handsOn))
        throw new Error(`webextension-polyfill does no more “${handsOn}”: look at what it does instead.`);
      return { code: 'export default globalThis.browser;', map: null };
    },
  };
}
