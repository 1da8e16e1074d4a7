import { expect, it } from 'vitest';
import { plausibleDate } from '../../../utils/feed/plausible-date.ts';

const now = Date.UTC(2025, 9, 23);
const day = 24 * 60 * 60 * 1000;

it.each([
  [now + 6 * day, true],
  [now + 8 * day, false],
  [Date.UTC(1990, 0, 1), true],
  [Date.UTC(1989, 11, 31), false],
])('plausibleDate of %i: %s', (at, isKept) => {
  const published = { at, day: '2025-10-22', isDayOnly: true };
  expect(plausibleDate(published, now)).toBe(isKept ? published : null);
});

it('plausibleDate of none is none', () => {
  expect(plausibleDate(null, now)).toBeNull();
});
