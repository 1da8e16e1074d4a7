import { expect, it } from 'vitest';
import { dateEntries } from '../../../utils/identity/date-entries.ts';

const entry = (name: string, publishedAt: number | null) => ({ name, publishedAt });
const dated = (found: ReturnType<typeof entry>[], firstRun: boolean) =>
  dateEntries(found, { firstRun, now: 100 }).map((one) => [one.entry.name, one.publishedAt]);

it('dateEntries puts the newest first and takes a date ahead for now', () => {
  expect(dated([entry('a', 10), entry('b', 400), entry('c', 50)], false)).toEqual([
    ['b', 100],
    ['c', 50],
    ['a', 10],
  ]);
});

it('takes an undated entry for new, but on a first run for as old as the one after it', () => {
  const found = [entry('a', 90), entry('b', null), entry('c', 50)];
  expect(dated(found, false)).toEqual([
    ['b', 100],
    ['a', 90],
    ['c', 50],
  ]);
  expect(dated(found, true)).toEqual([
    ['a', 90],
    ['b', 50],
    ['c', 50],
  ]);
});

it('keeps the order of a feed without dates', () => {
  expect(dated([entry('a', null), entry('b', null)], true)).toEqual([
    ['a', 100],
    ['b', 100],
  ]);
});

it('ranks by place in the feed, and above any feed read before', () => {
  const ranks = (now: number) =>
    dateEntries([entry('a', 10), entry('b', 20), entry('c', 20)], { firstRun: false, now });
  expect(ranks(100).map(({ entry: { name } }) => name)).toEqual(['b', 'c', 'a']);
  const byRank = [...ranks(100), ...ranks(101)].toSorted((a, b) => b.rank - a.rank);
  expect(byRank.map((one) => one.entry.name)).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
  expect(byRank.slice(0, 3).every(({ rank }) => rank > 101)).toBe(true);
});
