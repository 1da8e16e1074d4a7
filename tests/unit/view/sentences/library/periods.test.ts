import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  findPeriod,
  listPeriods,
  yearOf,
  yearRange,
} from '../../../../../utils/view/sentences/library/periods.ts';
import { zones } from '../zones.ts';

afterEach(() => vi.unstubAllEnvs());

/** Wednesday 18 November 2026. */
const now = new Date(2026, 10, 18, 9, 30).getTime();
const oldest = new Date(2009, 2, 5).getTime();
const keyOf = (...at: [number, number, number, number?]) =>
  findPeriod(listPeriods(oldest, now, now), new Date(...at).getTime())?.key;

it('has the week, the week before, months, and years for what is older than ten', () => {
  expect(keyOf(2026, 10, 18, 8)).toBe('this-week');
  expect(keyOf(2026, 10, 16, 12)).toBe('this-week');
  expect(keyOf(2026, 10, 15, 12)).toBe('last-week');
  expect(keyOf(2026, 10, 9, 12)).toBe('last-week');
  expect(keyOf(2026, 10, 8, 12)).toBe('2026-11');
  expect(keyOf(2026, 9, 31, 12)).toBe('2026-10');
  expect(keyOf(2017, 0, 5)).toBe('2017-01');
  expect(keyOf(2012, 5, 5)).toBe('2012');
});

it('begins the week on the day it is told', () => {
  const sunday = listPeriods(oldest, now, now, 0);
  expect(findPeriod(sunday, new Date(2026, 10, 15, 12).getTime())?.key).toBe('this-week');
});

it('has only what lies between the oldest and the newest', () => {
  const [from, to] = [new Date(2026, 8, 3).getTime(), new Date(2026, 9, 20).getTime()];
  expect(listPeriods(from, to, now).map(({ key }) => key)).toEqual(['2026-10', '2026-09']);
});

describe.each(zones)('in %s', (zone) => {
  it('leaves nothing out and has nothing twice, whatever day it is', () => {
    vi.stubEnv('TZ', zone);
    const moment = fc.integer({ min: Date.UTC(2002, 0, 1), max: Date.UTC(2031, 0, 1) });
    fc.assert(
      fc.property(moment, moment, moment, (one, other, third) => {
        const [first = 0, last = 0, today = 0] = [one, other, third].sort((a, b) => a - b);
        const periods = listPeriods(first, last, today);
        for (const at of [first, last, Math.round((first + last) / 2)])
          expect(periods.filter(({ from, to }) => from <= at && at < to)).toHaveLength(1);
        for (const [place, { from }] of periods.entries())
          if (place + 1 < periods.length) expect(periods[place + 1]?.to).toBe(from);
      }),
      { numRuns: 60 },
    );
  });

  it('has a day without a time in the month of that day, and in its year', () => {
    vi.stubEnv('TZ', zone);
    const day = Date.UTC(2026, 8, 1);
    expect(findPeriod(listPeriods(day, day, now), day)?.key).toBe('2026-09');
    const { from, to } = yearRange(2025);
    expect([Date.UTC(2025, 0, 1) >= from, Date.UTC(2025, 11, 31) < to, Date.UTC(2026, 0, 1) < to]).toEqual([
      true,
      true,
      false,
    ]);
    expect([Date.UTC(2025, 0, 1), Date.UTC(2025, 11, 31), Date.UTC(2026, 0, 1)].map(yearOf)).toEqual([
      ...[2025, 2025, 2026],
    ]);
  });
});
