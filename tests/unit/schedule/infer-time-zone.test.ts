import { expect, it } from 'vitest';
import { inferTimeZone } from '../../../utils/schedule/infer-time-zone.ts';
import { imagineHistories } from './imagine-histories.ts';

it.each([
  ['exact, London', 'Europe/London'],
  ['exact, Sydney', 'Australia/Sydney'],
  ['exact, UTC', 'UTC'],
  ['exact, New York', 'America/New_York'],
])('%s comes out by the clock of %s', (name, zone) => {
  const history = imagineHistories(7).find((one) => one.name === name);
  expect(inferTimeZone(history?.publishedAt ?? [], 'America/New_York')).toBe(zone);
});

it('stays with the profile while the clocks have not changed', () => {
  const day = 24 * 60 * 60_000;
  const times = Array.from({ length: 8 }, (_, n) => Date.UTC(2026, 5, 4, 13) + n * 7 * day);
  expect(inferTimeZone(times, 'Asia/Tokyo')).toBe('Asia/Tokyo');
});
