import { expect, it } from 'vitest';
import { checkCsv, compareTables, difficultTable } from '../../../../scripts/exports/check-csv.ts';

it('reads every difficult cell back, for every program', () => {
  const checks = checkCsv();
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(checks).toHaveLength(4 * (difficultTable.rows.length + 1));
});

it('names the row that changed, and one too many', () => {
  const expected = { columns: ['a'], rows: [['1'], ['0012']] };
  const changed = { columns: ['a'], rows: [['1'], ['12'], ['x']] };
  expect(compareTables('t', expected, expected).every(({ ok }) => ok)).toBe(true);
  expect(compareTables('t', changed, expected).filter(({ ok }) => !ok)).toMatchObject([
    { found: ['12'] },
    { found: 3 },
  ]);
  expect(compareTables('t', null, expected).some(({ ok }) => ok)).toBe(false);
});
