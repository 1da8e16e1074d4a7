import { expect, it } from 'vitest';
import { makeBudget } from '../../../../utils/learning/anchors/compare/budget.ts';
import { findWords } from '../../../../utils/learning/anchors/find-words.ts';

it.each([
  ['each place', [1, 2], [1, 2, 3, 1, 2], [0, 3]],
  ['places that overlap', [1, 1], [1, 1, 1], [0, 1]],
  ['none', [2, 1], [1, 2, 3], []],
  ['none of no words', [], [1, 2], undefined],
])('findWords: %s', (_name, row, text, places) => {
  expect(findWords(row, text, makeBudget(1000))).toEqual(places);
});

it('findWords: gives up where there are too many, or too few steps', () => {
  expect(findWords([1], Array(300).fill(1), makeBudget(10_000))).toBeUndefined();
  expect(findWords([1, 2], [1, 2], makeBudget(3))).toBeUndefined();
});
