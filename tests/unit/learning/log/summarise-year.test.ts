import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseYear } from '../../../../utils/learning/log/summarise-year.ts';
import { anyLog, makeEntry } from './any-entry.ts';

const entries = [
  makeEntry({ id: 'a', finishedAt: '2026-01-31', minutes: 10, topics: ['Skin', 'Gut health'] }),
  makeEntry({ id: 'b', finishedAt: '2026-02-01', minutes: 20, topics: ['gut  health ', 'skin', 'Skin'] }),
  makeEntry({ id: 'c', finishedAt: '2026-12-31', minutes: 5, topics: ['Sleep', ' '], method: 'listening' }),
  makeEntry({ id: 'd', finishedAt: '2027-01-01', minutes: 99 }),
];

describe('a calendar year', () => {
  const summary = summariseYear(entries, 2026);

  it('counts what ended in it', () => {
    expect(summary).toMatchObject({
      range: { from: '2026-01-01', to: '2026-12-31' },
      entries: 3,
      minutes: 35,
    });
  });

  it('has all its months', () => {
    expect(summary.months).toHaveLength(12);
    expect(summary.months.filter(({ entries }) => entries > 0)).toEqual([
      { month: '2026-01', entries: 1, minutes: 10 },
      { month: '2026-02', entries: 1, minutes: 20 },
      { month: '2026-12', entries: 1, minutes: 5 },
    ]);
  });

  it('knows a topic again in other letters, and counts it once an entry', () => {
    expect(summary.topics).toEqual([
      { topic: 'Gut health', entries: 2, minutes: 30 },
      { topic: 'Skin', entries: 2, minutes: 30 },
      { topic: 'Sleep', entries: 1, minutes: 5 },
    ]);
  });

  it('tells methods apart', () => {
    expect(summary.methods).toEqual({
      reading: { entries: 2, minutes: 30 },
      listening: { entries: 1, minutes: 5 },
    });
  });
});

it('takes a cycle that begins within a year', () => {
  const cycle = summariseYear(entries, { from: '2026-02-01', to: '2027-01-31' });
  expect(cycle.months.map(({ month }) => month)).toEqual([
    ...['2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'],
    ...['2026-09', '2026-10', '2026-11', '2026-12', '2027-01'],
  ]);
  expect(cycle).toMatchObject({ entries: 3, minutes: 124 });
});

it('adds up: months and methods are the whole', () => {
  fc.assert(
    fc.property(anyLog, fc.integer({ min: 2024, max: 2034 }), (log, year) => {
      const summary = summariseYear(log, year);
      const own = log.filter(({ finishedAt }) => finishedAt.startsWith(`${year}-`));
      const minutes = own.reduce((sum, entry) => sum + entry.minutes, 0);
      expect(summary).toMatchObject({ entries: own.length, minutes });
      expect(summary.months.reduce((sum, month) => sum + month.minutes, 0)).toBe(minutes);
      expect(summary.methods.reading.entries + summary.methods.listening.entries).toBe(own.length);
    }),
  );
});

it('ends for a range of all the years there are', () => {
  expect(summariseYear([], { from: '0000-01-01', to: '9999-12-31' }).months).toHaveLength(120_000);
  expect(summariseYear(entries, { from: '2026-12-01', to: '2026-01-01' }).months).toEqual([]);
});
