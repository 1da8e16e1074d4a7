import { expect, it } from 'vitest';
import { wallHours } from '../../../utils/schedule/wall-hours.ts';

it.each([
  { at: Date.UTC(2026, 9, 22, 13), zone: 'America/New_York', expected: 4 * 24 + 9, name: 'in summer time' },
  { at: Date.UTC(2026, 10, 5, 14), zone: 'America/New_York', expected: 4 * 24 + 9, name: 'in winter time' },
  { at: Date.UTC(2026, 9, 25, 0), zone: 'UTC', expected: 0, name: 'at midnight of Sunday' },
  { at: Date.UTC(2026, 9, 24, 23, 30), zone: 'UTC', expected: 167.5, name: 'in the last hour of Saturday' },
])('shows the hour of the week on the clock of the zone $name', ({ at, zone, expected }) => {
  expect(wallHours(at, zone) % 168).toBe(expected);
});

it('goes on from week to week', () => {
  const at = Date.UTC(2026, 9, 22, 13);
  expect(wallHours(at + 7 * 24 * 60 * 60_000, 'UTC') - wallHours(at, 'UTC')).toBe(168);
});
