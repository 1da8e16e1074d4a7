import { expect, it } from 'vitest';
import { pairByKey } from '../../../utils/identity/pair-by-key.ts';
import { makeEntry } from './make-entry.ts';

const guids = { keysOf: ({ guids }: { guids: readonly string[] }) => guids, isWeak: () => false };

it('pairByKey pairs what has a key in common, the same title before the nearest before the newest', () => {
  const found = makeEntry('f', { guid: 'g', title: 'A', day: '2026-03-05', text: 'a b' });
  const at = (name: string, title: string, day: string) =>
    makeEntry(name, { guid: 'g', title, day, text: 'a b' });
  const known = [
    at('new', 'B', '2026-03-07'),
    at('old', 'B', '2026-03-03'),
    at('near', 'B', '2026-03-04'),
    at('same title', 'A', '2026-01-01'),
    makeEntry('other key', { guid: 'h', title: 'A', day: '2026-03-05' }),
  ];
  const pairs = pairByKey([found], known, guids).toSorted((a, b) => {
    const at = a.order.findIndex((number, place) => number !== b.order[place]);
    return (a.order[at] ?? 0) - (b.order[at] ?? 0);
  });
  expect(pairs.map((pair) => pair.known.name)).toEqual(['same title', 'near', 'new', 'old']);
});

it('leaves out another issue under a key used again', () => {
  const found = makeEntry('f', { guid: 'g', title: 'A', day: '2026-03-05', text: 'a b' });
  const known = makeEntry('k', { guid: 'g', title: 'B', day: '2026-03-01', text: 'c d' });
  expect(pairByKey([found], [known], guids)).toEqual([]);
});
