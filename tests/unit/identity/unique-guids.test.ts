import { expect, it } from 'vitest';
import type { Entry } from '../../../utils/feed/types.ts';
import { uniqueGuids } from '../../../utils/identity/unique-guids.ts';

function entry(guid: string | null, url: string | null): Entry {
  return { guid, source: { title: '', subtitle: null, publication: null, url, publishedAt: null, html: '' } };
}

it('uniqueGuids falls back to the address for each entry of a guid that repeats', () => {
  const entries = [entry('a', 'u1'), entry('b', 'u2'), entry('a', 'u3'), entry(null, 'u4'), entry('a', null)];
  expect(uniqueGuids(entries).map(({ guid }) => guid)).toEqual(['u1', 'b', 'u3', null, 'a']);
});

it('uniqueGuids keeps a guid that repeats when the address does as well', () => {
  const entries = [entry('a', 'home'), entry('a', 'home'), entry('a', 'u3')];
  expect(uniqueGuids(entries).map(({ guid }) => guid)).toEqual(['a', 'a', 'u3']);
});
