import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isDay, yearRange } from '../../../../utils/learning/log/days.ts';

describe('isDay', () => {
  it.each(['2026-11-05', '2024-02-29', '0001-01-01', '9999-12-31'])('takes %s', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2026-02-31',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-5',
    '5.11.2026',
    '',
    '2026-11-05T00:00',
  ])('does not take %j', (day) => {
    expect(isDay(day)).toBe(false);
  });
});

describe('addDays', () => {
  it('goes over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-11-05', 84)).toBe('2027-01-28');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  it('stays within years of four digits', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
  });

  it('goes back as it came', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 30_000 }), (days) => {
        const there = addDays('2026-11-05', days);
        expect(isDay(there)).toBe(true);
        expect(addDays(there, -days)).toBe('2026-11-05');
      }),
    );
  });
});

it('gives a year its first and last day', () => {
  expect(yearRange(2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
});
