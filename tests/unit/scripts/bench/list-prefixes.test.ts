import { expect, it } from 'vitest';
import { listPrefixes } from '../../../../scripts/bench/list-prefixes.ts';

it('gives prefixes of one to six letters, as many of each length, each once', () => {
  expect(listPrefixes(['skin', 'skull', 'nail'], 12)).toEqual([
    ...['s', 'n'],
    ...['sk', 'na'],
    ...['ski', 'sku'],
    ...['skin', 'skul'],
    'skull',
  ]);
  expect(listPrefixes(['dermatology'], 600)).toEqual(['d', 'de', 'der', 'derm', 'derma', 'dermat']);
  expect(listPrefixes([], 12)).toEqual([]);
});
