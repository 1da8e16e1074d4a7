import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licencesFile, writeLicences } from '../../../../scripts/licences/write-licences.ts';
import { root } from '../../../../scripts/run-tool.ts';

it('writes our own licence and that of each package, once each and in order', () => {
  const folder = mkdtempSync(join(tmpdir(), 'licences-'));
  const modules = ['preact/hooks/x.js', 'preact/x.js', 'dexie/x.js'].map((path) =>
    join(root, 'node_modules', path),
  );
  writeLicences(folder, [join(root, 'utils', 'newsletter.ts'), ...modules]);
  const text = readFileSync(join(folder, licencesFile), 'utf8');
  rmSync(folder, { recursive: true });
  expect(text.startsWith(readFileSync(join(root, 'LICENSE'), 'utf8').trim())).toBe(true);
  expect([...text.matchAll(/^(?:dexie|preact) \d[\d.]*$/gm)].map(([name]) => name.split(' ')[0])).toEqual([
    'dexie',
    'preact',
  ]);
  expect(text).toContain('Jason Miller');
});
