import { describe, expect, it } from 'vitest';
import { deniesSame, findTurned } from '../../../../../utils/learning/corrections/kinds/denies-same.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

const table = languageTables.get('en') ?? commonTable;
const denialIn = (text: string) => {
  const tokens = readTokens(text, table);
  const denial = tokens.find(({ key }) => table.negations.has(key));
  return denial && { tokens, denial };
};

describe('deniesSame', () => {
  it.each([
    ['Do not use retinoids in pregnancy', 'Retinoids should not be used in pregnancy', true],
    ['Do not use aspirin; use ibuprofen', 'Use aspirin; do not use ibuprofen', false],
    ['No evidence supports this diet', 'This diet is not supported by evidence', true],
  ])('of "%s" and "%s" says %s', (before, after, expected) => {
    const [one, other] = [denialIn(before), denialIn(after)];
    expect(one && other && deniesSame(one, other, table)).toBe(expected);
  });
});

describe('findTurned', () => {
  it('finds the denial that denies another thing', () => {
    const turned = findTurned(
      readTokens('Do not use aspirin; use ibuprofen', table),
      readTokens('Use aspirin; do not use ibuprofen', table),
      table,
    );
    expect([turned?.before.start, turned?.after.start]).toEqual([3, 16]);
    expect(
      findTurned(readTokens('It is not red', table), readTokens('Red it is not', table), table),
    ).toBeUndefined();
    expect(findTurned(readTokens('It is', table), readTokens('It is not', table), table)).toBeUndefined();
  });
});
