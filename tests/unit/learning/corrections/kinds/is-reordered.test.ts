import { describe, expect, it } from 'vitest';
import { diffTokens } from '../../../../../utils/learning/corrections/diff-tokens.ts';
import { isReordered } from '../../../../../utils/learning/corrections/kinds/is-reordered.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const table = languageTables.get('en') ?? commonTable;

describe('isReordered', () => {
  it.each([
    ['Use wool and silk.', 'Use silk and wool.', true],
    ['Use wool, silk or felt now.', 'Use felt, wool or silk now.', true],
    ['Go from A to B.', 'Go from B to A.', false],
    [
      'It was 8% and 6% in men and boys, respectively.',
      'It was 6% and 8% in men and boys, respectively.',
      false,
    ],
  ])('of "%s" and "%s" says %s', (before, after, expected) => {
    const [left, right] = [readTokens(before, table), readTokens(after, table)];
    const hunks = diffTokens(left, right) ?? [];
    const [first, last] = [hunks[0], hunks.at(-1)];
    expect(first && last && isReordered(first, last, { left, right })).toBe(expected);
  });
});
