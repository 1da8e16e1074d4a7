import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignEqual } from '../../../../../utils/learning/anchors/compare/align-equal.ts';
import { makeBudget } from '../../../../../utils/learning/anchors/compare/budget.ts';

const align = (before: string, after: string, most = 1e6) => {
  const ids = (text: string) => [...text].map((letter) => letter.charCodeAt(0));
  return [...alignEqual(ids(before), ids(after), makeBudget(most))];
};

describe('alignEqual', () => {
  it.each([
    ['the same', 'abc', 'abc', [0, 1, 2]],
    ['one put in', 'abc', 'axbc', [0, 2, 3]],
    ['one taken out', 'abc', 'ac', [0, -1, 1]],
    ['one replaced', 'abc', 'axc', [0, -1, 2]],
    ['each with what leads to it: the second goes', 'AxBxC', 'AxC', [0, 1, -1, -1, 2]],
    ['each with what leads to it: the first goes', 'AxBxC', 'BxC', [-1, -1, 0, 1, 2]],
    ['each with what leads to it: one is put between', 'AxC', 'AxNxC', [0, 1, 4]],
    ['twins under headings that change places', 'AxyBxyC', 'BxyAxyC', [-1, -1, -1, 0, 1, 2, 6]],
    ['nothing', 'abc', 'xyz', [-1, -1, -1]],
  ])('%s', (_name, before, after, match) => {
    const found = align(before, after);
    // Of two that changed places, either may be the one that stayed.
    const other = [3, 4, 5, -1, -1, -1, 6];
    expect(before === 'AxyBxyC' ? [match, other] : [match]).toContainEqual(found);
  });

  it('matches equal ones alone, in one order, and all of what is the same', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const match = align(before, after);
        const matched = match.filter((place) => place >= 0);
        expect(matched).toEqual([...new Set(matched)].toSorted((a, b) => a - b));
        expect(match.every((place, at) => place < 0 || after[place] === before[at])).toBe(true);
        expect(align(before, before)).toEqual([...before].map((_, at) => at));
      }),
    );
  });

  it('leaves unmatched what its budget does not reach', () => {
    expect(align('abcabd', 'xabcab', 3)).toEqual([-1, -1, -1, -1, -1, -1]);
  });
});
