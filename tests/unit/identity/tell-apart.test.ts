import { expect, it } from 'vitest';
import { tellApart } from '../../../utils/identity/tell-apart.ts';

const entry = (guidKey: string | null, urlKey: string | null, fingerprint: string) => ({
  guidKey,
  urlKey,
  fingerprint,
});

it('tellApart leaves entries that differ as they are', () => {
  const found = [entry('1', '/a', 'a'), entry('2', '/b', 'b'), entry(null, null, 'c')];
  expect(tellApart(found)).toEqual(found);
});

it('takes a guid or an address from entries that share it', () => {
  expect(tellApart([entry('1', '/a', 'a'), entry('1', '/b', 'b')])).toEqual([
    entry(null, '/a', 'a'),
    entry(null, '/b', 'b'),
  ]);
  expect(tellApart([entry('1', '/', 'a'), entry('2', '/', 'b')])).toEqual([
    entry('1', null, 'a'),
    entry('2', null, 'b'),
  ]);
});

it('drops repetitions, keeping the first', () => {
  const first = { ...entry('1', '/a', 'a'), place: 'first' };
  expect(
    tellApart([first, { ...first, place: 'second' }, { ...first, guidKey: '2', place: 'third' }]),
  ).toEqual([first]);
});
