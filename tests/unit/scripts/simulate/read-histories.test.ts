import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readHistories } from '../../../../scripts/simulate/read-histories.ts';

function write(value: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'histories-')), 'times.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

it('reads dates, oldest first', () => {
  const dates = ['2026-10-22T09:00:00Z', '2026-10-15T09:00:00Z'];
  const [history] = readHistories(write([{ name: 'A', kind: 'weekly', publishedAt: dates }]));
  expect(history?.publishedAt).toEqual(dates.map((date) => Date.parse(date)).reverse());
});

it.each([
  [{}, 'no list'],
  [[{ name: 'A', kind: 'weekly', publishedAt: ['soon', 'later'] }], 'A needs two or more dates'],
])('says what is wrong with %j', (value, sentence) => {
  expect(() => readHistories(write(value))).toThrow(sentence);
});
