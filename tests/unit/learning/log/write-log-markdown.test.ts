import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeLogMarkdown } from '../../../../utils/learning/log/write-log-markdown.ts';
import { englishWords } from '../exports/english-words.ts';
import { anyLog, makeEntry } from './any-entry.ts';

const year = { from: '2026-01-01', to: '2026-12-31' };

it('writes a range by months, oldest first', () => {
  const log = writeLogMarkdown(
    [
      makeEntry({ id: 'b' }),
      makeEntry({ id: 'a', startedAt: '2026-03-02', finishedAt: '2026-03-02', minutes: 3 }),
      makeEntry({ id: 'c', finishedAt: '2027-01-01' }),
    ],
    year,
    englishWords,
  );
  expect(log.split('\n').filter((line) => /^#|Self/.test(line))).toEqual([
    '# Learning log',
    '2026-01-01 to 2026-12-31: 2 entries, 15 minutes. Self-recorded.',
    '## 2026-03',
    '### 2026-03-02 · Rosacea and the gut',
    '## 2026-11',
    '### 2026-11-05 · Rosacea and the gut',
  ]);
  expect(log.endsWith('\n')).toBe(true);
});

it('says so where there is nothing', () => {
  expect(writeLogMarkdown([], year, englishWords)).toBe(
    '# Learning log\n\n2026-01-01 to 2026-12-31: 0 entries, 0 minutes. Self-recorded.\n',
  );
});

it('is the same text in whatever order entries come', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const range = { from: '2024-01-01', to: '2036-12-31' };
      expect(writeLogMarkdown([...log].reverse(), range, englishWords)).toBe(
        writeLogMarkdown(log, range, englishWords),
      );
    }),
  );
});
