import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readLicence } from '../../../../scripts/licences/read-licence.ts';

const mit = 'Copyright (c) {holder}\n\nPermission is hereby granted';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'licence-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const describePackage = (more: object) =>
  write('package.json', JSON.stringify({ name: 'a-package', version: '1.2.3', ...more }));

it('gives the files of licence and notice word for word', () => {
  describePackage({ license: 'Apache-2.0' });
  write('LICENSE.txt', 'The terms\n');
  write('NOTICE', 'The notice');
  write('licenses-check.js', 'code');
  expect(readLicence(folder, mit)).toEqual({ name: 'a-package 1.2.3', text: 'The terms\n\nThe notice' });
});

it.each([
  ['Ada Example <ada@example.org> (https://example.org)', 'Ada Example'],
  [{ name: 'Ada $& Example' }, 'Ada $& Example'],
  [undefined, 'the authors of a-package'],
])('writes the MIT licence where a package names it alone: %j', (author, holder) => {
  describePackage({ license: 'MIT', author });
  expect(readLicence(folder, mit).text).toBe(`Copyright (c) ${holder}\n\nPermission is hereby granted`);
});

it('refuses a package without a licence that is known', () => {
  describePackage({ license: 'Apache-2.0' });
  expect(() => readLicence(folder, mit)).toThrow('a-package 1.2.3 comes without a licence');
});
