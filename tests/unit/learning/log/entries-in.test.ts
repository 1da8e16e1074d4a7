import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entriesIn } from '../../../../utils/learning/log/entries-in.ts';
import { anyDay, anyLog, makeEntry } from './any-entry.ts';

it('takes an entry by the day on which its reading ended, first and last day included', () => {
  const entries = [
    makeEntry({ id: 'after', finishedAt: '2027-01-01' }),
    makeEntry({ id: 'last', finishedAt: '2026-12-31' }),
    makeEntry({ id: 'over', startedAt: '2025-12-30', finishedAt: '2026-01-01' }),
    makeEntry({ id: 'before', startedAt: '2025-12-31', finishedAt: '2025-12-31' }),
  ];
  const found = entriesIn(entries, { from: '2026-01-01', to: '2026-12-31' });
  expect(found.map(({ id }) => id)).toEqual(['over', 'last']);
});

it('leaves what falls on one day in the order in which it was written', () => {
  const entries = [makeEntry({ id: 'a', createdAt: 2 }), makeEntry({ id: 'b', createdAt: 1 })];
  expect(entriesIn(entries, { from: '2026-01-01', to: '2026-12-31' }).map(({ id }) => id)).toEqual([
    'b',
    'a',
  ]);
});

it('is the same in whatever order entries come, and changes nothing of what it was given', () => {
  fc.assert(
    fc.property(anyLog, anyDay, anyDay, (entries, from, to) => {
      const given = [...entries];
      const found = entriesIn(given, { from, to });
      expect(given).toEqual(entries);
      expect(entriesIn([...entries].reverse(), { from, to })).toEqual(found);
    }),
  );
});
