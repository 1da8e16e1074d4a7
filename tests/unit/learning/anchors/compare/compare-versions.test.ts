import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../../../../utils/learning/anchors/compare/compare-versions.ts';

describe('compareVersions', () => {
  it('tells of each sentence how it stands, and of each word which it is', () => {
    const { standings, wordMap, reached, sameUpTo, times, isComplete } = compareVersions(
      'Wash it. Give 5 mg. Wash it.',
      'Wash it! Give 6 mg. Wash it.',
    );
    expect(standings).toEqual(['equal', 'alike', 'equal']);
    expect([...wordMap]).toEqual([0, 1, 2, -1, 4, 5, 6]);
    expect([...reached]).toEqual([1, 1, 1, 0, 1, 1, 1]);
    expect(sameUpTo).toEqual([7, 7]);
    expect([...times.values()].toSorted()).toEqual([1, 1, 2]);
    expect(isComplete).toBe(true);
  });

  // A megabyte each, as no issue is: how many steps a comparison takes does not grow with the square of it.
  const words = (step: number) => Array.from({ length: 150_000 }, (_, at) => `w${(at * step) % 99_991}`);
  const lines = (step: number) =>
    words(step)
      .map((word, at) => (at % 12 === 11 ? `${word}.\n` : `${word} `))
      .join('');
  it.each([
    ['a dose in each line', lines(1), lines(1).replaceAll('.\n', ' 5 mg.\n')],
    ['all in another order', lines(1), lines(7)],
    ['one line of words', words(1).join(' '), words(7).join(' ')],
    ['few words, in any order', 'a b\nb a\n'.repeat(60_000), 'b a\na a\nb b\n'.repeat(40_000)],
    ['the same word', 'a '.repeat(500_000), 'a '.repeat(400_000)],
  ])('is bounded for %s', (_name, before, after) => {
    expect(compareVersions(before, after).steps).toBeLessThanOrEqual(4_000_000);
  });
});
