import { expect, it } from 'vitest';
import { hourOfWeek } from '../../../utils/schedule/hour-of-week.ts';

it.each([
  { at: Date.UTC(2026, 9, 22, 13), zone: 'America/New_York', expected: 4 * 24 + 9, name: 'in summer time' },
  {
    at: Date.UTC(2026, 10, 5, 14),
    zone: 'America/New_York',
    expected: 4 * 24 + 9,
    name: 'after the clocks changed',
  },
  { at: Date.UTC(2026, 9, 25, 0), zone: 'UTC', expected: 0, name: 'at midnight of Sunday' },
  { at: Date.UTC(2026, 9, 24, 23), zone: 'UTC', expected: 167, name: 'in the last hour of Saturday' },
])('counts hours on the clock of the zone $name', ({ at, zone, expected }) => {
  expect(hourOfWeek(at, zone)).toBe(expected);
});
