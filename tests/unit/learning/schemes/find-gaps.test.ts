import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../../utils/learning/log/days.ts';
import { entriesIn } from '../../../../utils/learning/log/entries-in.ts';
import { findGaps } from '../../../../utils/learning/schemes/find-gaps.ts';
import { makeEntry } from '../log/any-entry.ts';

const range = { from: '2026-01-01', to: '2026-12-31' };
const on = (...days: string[]) =>
  days.map((day, at) => makeEntry({ id: `e${at}`, startedAt: day, finishedAt: day }));

it('finds three months without an entry, and not a day less', () => {
  const days = ['2026-01-10', '2026-04-10', '2026-07-11', '2026-10-01', '2026-12-01'];
  // From 11 January to 9 April it is a day short; from 11 April to 10 July it is whole.
  expect(findGaps(on(...days), range, 3, range.to)).toEqual([{ from: '2026-04-11', to: '2026-07-10' }]);
});

it('looks at both ends', () => {
  expect(findGaps(on('2026-04-01', '2026-06-15', '2026-09-10'), range, 3, range.to)).toEqual([
    { from: '2026-01-01', to: '2026-03-31' },
    { from: '2026-09-11', to: '2026-12-31' },
  ]);
  expect(findGaps([], range, 3, range.to)).toEqual([range]);
});

it.each<[string, { from: string; to: string }[]]>([
  ['2026-05-10', []],
  // A day short, and whole: it is only as long as it has lasted.
  ['2026-07-09', []],
  ['2026-07-10', [{ from: '2026-04-11', to: '2026-07-10' }]],
  ['2026-08-31', [{ from: '2026-04-11', to: '2026-08-31' }]],
  // An entry of a day to come leaves no more behind.
  ['2026-12-05', [{ from: '2026-04-11', to: '2026-12-05' }]],
  ['2024-12-31', []],
])('leaves out what is still to come on %s', (today, gaps) => {
  expect(findGaps(on('2026-01-10', '2026-04-10', '2026-12-31'), range, 3, today)).toEqual(gaps);
});

it('counts a long reading for all its days', () => {
  const long = makeEntry({ startedAt: '2026-01-15', finishedAt: '2026-11-15' });
  expect(findGaps([long], range, 3, range.to)).toEqual([]);
});

it('gives times in which nothing lies', () => {
  const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays(range.from, days));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 8 }), (days) => {
      const entries = entriesIn(on(...days), range);
      for (const gap of findGaps(entries, range, 3, range.to)) {
        expect(days.filter((one) => one >= gap.from && one <= gap.to)).toEqual([]);
        expect(gap.to >= addDays(gap.from, 88)).toBe(true);
      }
    }),
  );
});
