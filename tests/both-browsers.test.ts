import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../scripts/run-tool.ts';

const folder = join(root, 'tests', 'e2e');
const document = readFileSync(join(root, 'docs', 'browsers.md'), 'utf8');

/** A test, or tests, that no list of browsers is given to. */
const alone = /^(?:describe|it|test)\(|startCompanion\('|startTwoNewsletters\('/m;

it('runs every end-to-end spec in both browsers, but those listed with the reason', () => {
  const listed = [...document.matchAll(/^\| `([\w-]+\.spec\.ts)` +\| \S/gm)].map(([, name]) => name);
  const specs = readdirSync(folder).filter((name) => name.endsWith('.spec.ts'));
  const inOne = specs.filter((name) => alone.test(readFileSync(join(folder, name), 'utf8')));
  expect(specs.length).toBeGreaterThan(20);
  expect(inOne.sort()).toEqual(listed.sort());
});
