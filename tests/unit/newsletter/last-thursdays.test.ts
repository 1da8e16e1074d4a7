import { expect, it } from 'vitest';
import { lastThursdays } from '../../newsletter/last-thursdays.ts';

it.each([
  ['a Wednesday', '2026-11-25T20:00:00Z', '2026-11-19'],
  ['a Thursday before the hour', '2026-11-26T12:59:59Z', '2026-11-19'],
  ['a Thursday at the hour', '2026-11-26T13:00:00Z', '2026-11-26'],
  ['a Friday', '2026-11-27T00:00:00Z', '2026-11-26'],
  ['a Friday after the turn of the year', '2027-01-01T09:00:00Z', '2026-12-31'],
])('on %s the latest has come out already', (_, now, latest) => {
  expect(lastThursdays(Date.parse(now), 1)).toEqual([Date.parse(`${latest}T13:00:00Z`)]);
});

it('goes back week by week', () => {
  const dates = lastThursdays(Date.parse('2026-11-25T20:00:00Z'), 3).map((at) => new Date(at).toISOString());
  expect(dates).toEqual(['2026-11-19', '2026-11-12', '2026-11-05'].map((day) => `${day}T13:00:00.000Z`));
});
