import { describe, expect, it } from 'vitest';
import { pairFigures } from '../../../../../utils/learning/corrections/kinds/pair-figures.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const en = languageTables.get('en') ?? commonTable;
const pair = (before: string, after: string) =>
  pairFigures(readTokens(before, en), readTokens(after, en)).map((one) => [
    one.before?.printed,
    one.after?.printed,
  ]);

describe('pairFigures', () => {
  it.each([
    [
      'in their order',
      '5 mg or 6 mg',
      '7 mg or 8 mg',
      [
        ['5 mg', '7 mg'],
        ['6 mg', '8 mg'],
      ],
    ],
    ['without those that are the same', '5 mg twice daily', '2 times a day 6 mg', [['5 mg', '6 mg']]],
    ['one more', '5 mg', '5 mg or 10 mg', [[undefined, '10 mg']]],
    ['what may be one with one', 'a week', 'two weeks', [['a week', 'two weeks']]],
    ['what may be one with its like', 'first', 'second', [['first', 'second']]],
    ['not what is of another class', 'first', 'morning', []],
    ['not what stands alone', 'first', 'skin', []],
    ['shares and hours as they are spoken', 'half at noon', '50 % at 12:00', []],
    ['as much in another unit', '500 mg for a fortnight', '0.5 g for two weeks', []],
    ['both with one', 'both hands', 'one hand', [['both', 'one']]],
    ['many times more', 'tenfold', 'twofold', [['tenfold', 'twofold']]],
    ['at most as it is said', 'up to 10 %', 'as many as 10 %', []],
    ['more than a share', 'more than half', '> 50 %', []],
  ])('pairs %s', (_name, before, after, pairs) => {
    expect(pair(before, after)).toEqual(pairs);
  });
});
