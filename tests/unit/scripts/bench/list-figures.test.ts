import { expect, it } from 'vitest';
import { listFigures } from '../../../../scripts/bench/list-figures.ts';

const took = (ms: number, requests = 12, localBytes = 0) => ({ ms, requests, localBytes });

it('says how an act grows with the store', () => {
  expect(listFigures({ act: 'wake', large: took(33, 14), small: took(30), theirs: null })).toEqual([
    'wake ratio 1.10',
    'wake requests 14/12',
  ]);
});

it('says what a mark writes with the large store', () => {
  const lines = listFigures({
    act: 'mark',
    large: took(33, 14, 9_000),
    small: took(30, 12, 800),
    theirs: null,
  });
  expect(lines.at(-1)).toBe('mark bytes 9000');
});

it('says the same of the build beside it, and ours over theirs', () => {
  const theirs = { large: took(900, 80, 3_300_000), small: took(20, 10, 700) };
  expect(listFigures({ act: 'mark', large: took(30, 12, 9_000), small: took(25), theirs })).toEqual([
    'mark ratio 1.20',
    'mark requests 12/12',
    'mark bytes 9000',
    'mark ratio theirs 45.00',
    'mark requests theirs 80/10',
    'mark bytes theirs 3300000',
    'mark against 0.03',
    'mark against small 1.25',
  ]);
});
