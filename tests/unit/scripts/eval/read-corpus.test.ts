import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readCorpus } from '../../../../scripts/eval/read-corpus.ts';

it('readCorpus finds files beside the folder of the cases', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['expect', 'feeds']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'expect/cases.json'), '{"items":[{"file":"feeds/a.xml"}]}');
  writeFileSync(join(folder, 'feeds/a.xml'), 'abc');
  const { rows, bytesOf } = readCorpus<{ file: string }>(join(folder, 'expect/cases.json'));
  expect(rows).toEqual([{ file: 'feeds/a.xml' }]);
  expect(new TextDecoder().decode(bytesOf('feeds/a.xml'))).toBe('abc');
});
