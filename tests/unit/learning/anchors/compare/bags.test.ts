import { expect, it } from 'vitest';
import {
  countWords,
  sharedWords,
  weighWords,
  withoutWords,
} from '../../../../../utils/learning/anchors/compare/bags.ts';

it('counts, shares, subtracts and weighs words', () => {
  const counts = countWords([1, 2, 2]);
  expect([...counts]).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(sharedWords(counts, [2, 2, 2, 3])).toEqual([2, 2]);
  expect(sharedWords(counts, [1])).toEqual([1]);
  expect(withoutWords(counts, [2, 3]).get(2)).toBe(1);
  expect(withoutWords(counts, [3]).get(3)).toBe(0);
  expect(counts.get(2)).toBe(2);
  expect(weighWords([0, 1], ['medicine', 'word'])).toBe(3);
});
