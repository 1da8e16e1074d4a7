import '../../english.ts';
import { expect, it } from 'vitest';
import { ama } from '../../../../../utils/learning/schemes/ama.ts';
import { nmc } from '../../../../../utils/learning/schemes/nmc.ts';
import { listLogPeriods } from '../../../../../utils/view/sentences/log/list-log-periods.ts';

const today = '2026-11-30';
const values = (...args: Parameters<typeof listLogPeriods>) =>
  listLogPeriods(...args).map(({ value, range }) => [value, range.from, range.to]);

it('has this year alone where nothing else is logged', () => {
  expect(values({ today, span: undefined, scheme: null, start: '' })).toEqual([
    ['', '2026-01-01', '2026-12-31'],
  ]);
});

it('has each year of the log, the scheme’s own period with the one before it, and all', () => {
  const span = { first: '2024-05-02', last: '2026-11-01' };
  expect(values({ today, span, scheme: nmc, start: '2025-04-01' })).toEqual([
    ['', '2026-01-01', '2026-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['cycle', '2025-04-01', '2028-03-31'],
    ['cycle-1', '2022-04-01', '2025-03-31'],
    ['all', '2024-01-01', '2026-12-31'],
  ]);
});

it('has no period that is a calendar year once more', () => {
  expect(values({ today, span: undefined, scheme: ama, start: '2025-04-01' })).toHaveLength(1);
});
