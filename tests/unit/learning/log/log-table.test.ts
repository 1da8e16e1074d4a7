import fc from 'fast-check';
import { expect, it } from 'vitest';
import { logTable } from '../../../../utils/learning/log/log-table.ts';
import { englishWords } from '../exports/english-words.ts';
import { anyLog, makeEntry } from './any-entry.ts';

const range = { from: '2024-01-01', to: '2036-12-31' };

it('has a row an entry, oldest first, with days as days', () => {
  const { columns, rows } = logTable(
    [
      makeEntry({ id: 'b', topics: ['Skin', 'Gut'] }),
      makeEntry({ id: 'a', startedAt: '2026-03-01', finishedAt: '2026-03-02' }),
    ],
    range,
    englishWords,
  );
  const cell = (row: number, column: string) => rows[row]?.[columns.indexOf(column)];
  expect([cell(0, 'Entry'), cell(0, 'Started'), cell(0, 'Finished')]).toEqual([
    'a',
    '2026-03-01',
    '2026-03-02',
  ]);
  expect([cell(1, 'Topics'), cell(1, 'Minutes'), cell(1, 'Minutes measured')]).toEqual([
    'Skin; Gut',
    '12',
    '12.1',
  ]);
});

it('has as many cells in every row as columns', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const { columns, rows } = logTable(log, range, englishWords);
      expect(rows).toHaveLength(log.length);
      expect(rows.every(({ length }) => length === columns.length)).toBe(true);
    }),
  );
});

it('tells what was answered later', () => {
  const entry = makeEntry({ followUps: [{ weeks: 4, answeredOn: '2026-12-03', answer: 'Yes' }] });
  expect(logTable([entry], range, englishWords).rows[0]).toContain(
    '2026-12-03. After 4 weeks: did it change anything? Yes',
  );
});
