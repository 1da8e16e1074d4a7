import { describe, expect, it } from 'vitest';
import { diffTokens } from '../../../../../utils/learning/corrections/diff-tokens.ts';
import { findSwapped } from '../../../../../utils/learning/corrections/kinds/find-swapped.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const table = languageTables.get('en') ?? commonTable;

describe('findSwapped', () => {
  it.each([
    [
      'Use 1% on the trunk and 2% on the face.',
      'Use 1% on the face and 2% on the trunk.',
      ['figure', 'figure'],
    ],
    ['It helps the hands, not the feet.', 'It helps the feet, not the hands.', ['negation', 'negation']],
    ['It helps the hands and the feet.', 'It helps the feet and the hands.', []],
    ['It helps the hands.', 'It helps the feet.', []],
  ])('of "%s" and "%s" tells %j', (before, after, kinds) => {
    const [left, right] = [readTokens(before, table), readTokens(after, table)];
    const hunks = diffTokens(left, right) ?? [];
    expect([...findSwapped(hunks, { left, right, names: new Map(), table }).values()]).toEqual(kinds);
  });
});
