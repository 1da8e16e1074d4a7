import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { measureInitialScripts } from '../../../scripts/measure-initial-scripts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scripts-'));
  mkdirSync(join(folder, 'chunks'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('sums what a page loads at start, each file once, and nothing loaded later', () => {
  const scripts = {
    'chunks/popup-1.js': 'import{a as b}from"./shared-2.js";import"./side-3.js";import("./later-4.js");',
    'chunks/shared-2.js': `export*from'./side-3.js';`,
    'chunks/side-3.js': 'console.log("side")',
    'chunks/later-4.js': 'console.log("later")',
    'background.js': 'self.registration',
  };
  for (const [path, code] of Object.entries(scripts)) writeFileSync(join(folder, path), code);
  writeFileSync(
    join(folder, 'popup.html'),
    '<link rel="modulepreload" href="/chunks/shared-2.js"><script type="module" crossorigin src="/chunks/popup-1.js"></script>',
  );
  const size = (path: keyof typeof scripts) => gzipSync(scripts[path]).length;
  expect(measureInitialScripts(folder)).toEqual(
    new Map([
      ['popup.html', size('chunks/popup-1.js') + size('chunks/shared-2.js') + size('chunks/side-3.js')],
      ['background.js', size('background.js')],
    ]),
  );
});
