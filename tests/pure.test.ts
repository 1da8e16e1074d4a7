import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../scripts/run-tool.ts';
import { pureTests } from './pure.ts';

/** What would still be there for the next file: a module in the place of another, a browser that is none. */
const left = /vi\.(?:mock|doMock)\(|fake-browser|vi\.stubGlobal\(/;

it('has tests in one world that leave nothing in it', () => {
  const files = globSync([...pureTests], { cwd: root });
  expect(files.length).toBeGreaterThan(300);
  // This file names them.
  const others = files.filter((file) => !file.endsWith('pure.test.ts'));
  expect(others.filter((file) => left.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
});
