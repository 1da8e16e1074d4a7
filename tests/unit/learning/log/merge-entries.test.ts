import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type MergedEntries, mergeEntries } from '../../../../utils/learning/log/merge-entries.ts';
import type { LogEntry } from '../../../../utils/learning/log/types.ts';
import { anyEntry, makeEntry } from './any-entry.ts';

const idsOf = ({ added, changed, left }: MergedEntries) =>
  [added, changed, left].map((list) => list.map(({ id }) => id));

function apply(own: readonly LogEntry[], { added, changed }: MergedEntries): LogEntry[] {
  const log = new Map(own.map((entry) => [entry.id, entry]));
  for (const entry of [...added, ...changed]) log.set(entry.id, entry);
  return [...log.values()];
}

it('adds what is new, takes what is later, leaves the rest', () => {
  const own = [
    makeEntry({ id: 'same', changedAt: 5 }),
    makeEntry({ id: 'older', changedAt: 5 }),
    makeEntry({ id: 'newer', changedAt: 5 }),
  ];
  const imported = [
    makeEntry({ id: 'same', changedAt: 5 }),
    makeEntry({ id: 'older', changedAt: 9 }),
    makeEntry({ id: 'newer', changedAt: 2 }),
    makeEntry({ id: 'new', changedAt: 1 }),
  ];
  expect(idsOf(mergeEntries(own, imported))).toEqual([['new'], ['older'], ['same', 'newer']]);
});

it('keeps its own where both were changed at the same time', () => {
  const merged = mergeEntries([makeEntry({ learned: 'own' })], [makeEntry({ learned: 'other' })]);
  expect(merged).toMatchObject({ added: [], changed: [] });
});

it('takes the latest of several with one id', () => {
  const merged = mergeEntries(
    [],
    [1, 3, 2].map((changedAt) => makeEntry({ changedAt })),
  );
  expect(merged.added.map(({ changedAt }) => changedAt)).toEqual([3]);
  expect(merged.left).toHaveLength(2);
});

const fewIds = fc.array(
  fc
    .record({
      entry: anyEntry,
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      changedAt: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ entry, id, changedAt }) => ({ ...entry, id, changedAt })),
  { maxLength: 10 },
);

it('changes nothing when the same is imported twice, and loses nothing later', () => {
  fc.assert(
    fc.property(fewIds, fewIds, (some, imported) => {
      const own = apply([], mergeEntries([], some));
      const merged = mergeEntries(own, imported);
      expect(merged.added.length + merged.changed.length + merged.left.length).toBe(imported.length);
      const once = apply(own, merged);
      expect(idsOf(mergeEntries(once, imported)).slice(0, 2)).toEqual([[], []]);
      for (const { id, changedAt } of [...own, ...imported])
        expect(once.find((entry) => entry.id === id)?.changedAt).toBeGreaterThanOrEqual(changedAt);
    }),
  );
});
