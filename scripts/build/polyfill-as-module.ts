import type { Plugin } from 'vite';

/**
 * Makes webextension-polyfill a module with a default export. As the CommonJS that it is published as, the bundler copies its
 * exports, one property after the other: each is a part of the browser's API, which Chromium makes when it is first looked at, so
 * every page and the worker began with making all of them.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id)) return undefined;
      const own = `const module = { exports: {} };\nconst { exports } = module;\n`;
      return { code: `${own}${code}\nexport default module.exports;`, map: null };
    },
  };
}
