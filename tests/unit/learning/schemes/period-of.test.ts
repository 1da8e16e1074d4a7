import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../utils/learning/log/days.ts';
import { aafp } from '../../../../utils/learning/schemes/aafp.ts';
import { allSchemes } from '../../../../utils/learning/schemes/all-schemes.ts';
import { gmc } from '../../../../utils/learning/schemes/gmc.ts';
import { nmc } from '../../../../utils/learning/schemes/nmc.ts';
import { periodOf } from '../../../../utils/learning/schemes/period-of.ts';
import { racgp } from '../../../../utils/learning/schemes/racgp.ts';
import { anyDay } from '../log/any-entry.ts';

describe('the period that a day falls into', () => {
  it.each([
    ['a year of one’s own', gmc, '2026-11-30', '2024-04-01', { from: '2026-04-01', to: '2027-03-31' }],
    ['the day before it begins', gmc, '2026-03-31', '2024-04-01', { from: '2025-04-01', to: '2026-03-31' }],
    ['three years', nmc, '2026-11-30', '2025-07-01', { from: '2025-07-01', to: '2028-06-30' }],
    [
      'three years, before they began',
      nmc,
      '2025-06-30',
      '2025-07-01',
      { from: '2022-07-01', to: '2025-06-30' },
    ],
    [
      'a calendar year, whatever the day',
      racgp,
      '2026-11-30',
      '2024-04-01',
      { from: '2026-01-01', to: '2026-12-31' },
    ],
    ['three of them', aafp, '2026-11-30', '2024-04-01', { from: '2024-01-01', to: '2026-12-31' }],
    ['a leap day', gmc, '2026-11-30', '2024-02-29', { from: '2026-03-01', to: '2027-02-28' }],
    ['the day before one', gmc, '2028-02-28', '2024-02-29', { from: '2027-03-01', to: '2028-02-28' }],
    ['the next one', gmc, '2028-02-29', '2024-02-29', { from: '2028-02-29', to: '2029-02-28' }],
  ])('%s', (_name, scheme, day, start, range) => {
    expect(periodOf(scheme, day, start)).toEqual(range);
  });

  it('holds the day, and the next begins when it ends', () => {
    const start = fc.oneof(anyDay, fc.constant('2024-02-29'));
    fc.assert(
      fc.property(anyDay, start, fc.constantFrom(...allSchemes), (day, start, scheme) => {
        const { from, to } = periodOf(scheme, day, start);
        expect(from <= day && day <= to).toBe(true);
        expect(periodOf(scheme, addDays(to, 1), start).from).toBe(addDays(to, 1));
      }),
    );
  });
});
