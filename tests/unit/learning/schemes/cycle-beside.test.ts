import { expect, it } from 'vitest';
import { ama } from '../../../../utils/learning/schemes/ama.ts';
import { cycleBeside } from '../../../../utils/learning/schemes/cycle-beside.ts';
import { gmc } from '../../../../utils/learning/schemes/gmc.ts';
import { nmc } from '../../../../utils/learning/schemes/nmc.ts';
import { racp } from '../../../../utils/learning/schemes/racp.ts';

const today = '2026-11-30';
const year = (name: number) => ({ from: `${name}-01-01`, to: `${name}-12-31` });
const cycle = { from: '2025-07-01', to: '2028-06-30' };

it.each([
  ['this year, in which a cycle of three is', nmc, year(2026), '2025-07-01', cycle],
  [
    'a year before, of the cycle before',
    nmc,
    year(2024),
    '2025-07-01',
    { from: '2022-07-01', to: '2025-06-30' },
  ],
  ['all years, in which today is', nmc, { from: '2020-01-01', to: '2026-12-31' }, '2025-07-01', cycle],
  ['the cycle itself', nmc, cycle, '2025-07-01', null],
  [
    'a cycle that nobody said the beginning of',
    nmc,
    year(2026),
    '',
    { from: '2026-01-01', to: '2028-12-31' },
  ],
  ['the year that is asked about', racp, year(2026), '', null],
  ['all years, where a year is asked about', racp, { from: '2020-01-01', to: '2026-12-31' }, '', year(2026)],
  ['years of which one is to come', racp, { from: '2020-01-01', to: '2027-12-31' }, '', year(2026)],
  ['a scheme that asks for no hours', gmc, year(2026), '2025-07-01', null],
  ['one that counts hours and asks for none', ama, year(2026), '2025-07-01', null],
])('of %s', (_name, scheme, range, start, expected) => {
  expect(cycleBeside(scheme, range, today, start)).toEqual(expected);
});
