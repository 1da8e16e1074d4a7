import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listCaseFolders } from '../../../../scripts/eval/list-case-folders.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cases-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('listCaseFolders lists the folders that hold an expectation, or the folder itself', () => {
  for (const name of ['b', 'a', 'c']) mkdirSync(join(folder, name));
  for (const name of ['b', 'a']) writeFileSync(join(folder, name, 'expected.json'), '{}');
  expect(listCaseFolders(folder).map(({ name }) => name)).toEqual(['a', 'b']);
  expect(listCaseFolders(`${folder}/a/`).map(({ name }) => name)).toEqual(['a']);
});

it('listCaseFolders says so when there is none', () => {
  expect(() => listCaseFolders(folder)).toThrow('holds no case');
  expect(() => listCaseFolders(join(folder, 'no'))).toThrow('There is no folder');
});
