import { expect, it } from 'vitest';
import { dayNumber, daysApart, shiftDay } from '../../../utils/identity/days-apart.ts';

it.each([
  ['2026-03-01', '2026-03-01', 0],
  ['2026-02-28', '2026-03-01', 1],
  ['2026-03-01', '2025-03-01', 365],
  [null, null, 0],
  [null, '2026-03-01', Number.POSITIVE_INFINITY],
])('between %s and %s are %d days', (a, b, days) => {
  expect(daysApart(a, b)).toBe(days);
  expect(daysApart(b, a)).toBe(days);
});

it('days are shifted over months and leap days', () => {
  expect(shiftDay('2024-03-01', -1)).toBe('2024-02-29');
  expect(shiftDay('2025-12-31', 1)).toBe('2026-01-01');
  expect(shiftDay(null, 1)).toBeNull();
  expect(dayNumber('1970-01-02')).toBe(1);
  expect(dayNumber('soon')).toBeNull();
});
