import { expect, it } from 'vitest';
import { packageOf } from '../../../../scripts/licences/package-of.ts';

it.each([
  ['/home/one/node_modules/preact/hooks/dist/hooks.js', '/home/one/node_modules/preact'],
  ['/home/one/node_modules/@wxt-dev/i18n/dist/index.mjs', '/home/one/node_modules/@wxt-dev/i18n'],
  ['/one/node_modules/outer/node_modules/inner/index.js', '/one/node_modules/outer/node_modules/inner'],
  ['\0/one/node_modules/dexie/dexie.mjs?commonjs', '/one/node_modules/dexie'],
  ['C:\\one\\node_modules\\preact\\index.js', 'C:/one/node_modules/preact'],
  ['/home/one/utils/text/plain-text.ts', undefined],
  ['\0rolldown/runtime.js', undefined],
])('%j belongs to %j', (id, folder) => {
  expect(packageOf(id)).toBe(folder);
});
