import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  cutFile,
  deleteFile,
  deleteFolder,
  fillWithRubbish,
  putFileInPlace,
} from '../../../../scripts/faults/harm.ts';

let folder: string;
const path = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'companion-harm-'));
  writeFileSync(path('000003.log'), '0123456789');
  writeFileSync(path('000007.log'), '01234567');
  utimesSync(path('000003.log'), 1, 1);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('cuts the newest of the files that fit', () => {
  cutFile(folder, /\.log$/, 0.5);
  expect(['000003.log', '000007.log'].map((name) => readFileSync(path(name), 'utf8'))).toEqual([
    '0123456789',
    '0123',
  ]);
  cutFile(folder, /\.log$/, 0);
  expect(statSync(path('000007.log')).size).toBe(0);
  expect(() => cutFile(folder, /\.log$/, 0)).toThrow('is empty');
});

it('fills a file with as much rubbish, and deletes one', () => {
  fillWithRubbish(folder, /^000007/);
  expect(readFileSync(path('000007.log'), 'utf8')).toBe('rubbish ');
  deleteFile(folder, /^000007/);
  expect(existsSync(path('000007.log'))).toBe(false);
  expect(() => deleteFile(folder, /^000007/)).toThrow('holds no file like');
});

it('deletes a folder, or puts a file in its place, and fails where there is none', () => {
  mkdirSync(path('inner'));
  putFileInPlace(path('inner'));
  expect(statSync(path('inner')).isFile()).toBe(true);
  rmSync(path('inner'));
  expect(() => deleteFolder(path('inner'))).toThrow();
  expect(() => putFileInPlace(path('inner'))).toThrow();
});
