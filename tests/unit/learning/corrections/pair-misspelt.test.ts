import { describe, expect, it } from 'vitest';
import { pairMisspelt } from '../../../../utils/learning/corrections/pair-misspelt.ts';
import { commonTable } from '../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../utils/learning/corrections/tokens/read-tokens.ts';

const loose = (place: string, ...texts: string[]) =>
  texts.map((text, at) => ({ at, place, tokens: readTokens(text, commonTable) }));
const pair = (one: string, other: string, place = 'here') =>
  pairMisspelt(loose('here', one), loose(place, other), { left: 100 }).length === 1;

describe('pairMisspelt', () => {
  it.each([
    ['Rednes', 'Redness', true],
    ['Raed on', 'Read on', true],
    ['Colour matters', 'Color matters', true],
    ['Moisturisation', 'Moisturizatoin', false],
    ['Moisturisation', 'Moisturization', true],
    ['Redness', 'Dryness', false],
    ['Give 5 mg', 'Give 6 mg', false],
    ['Read on', 'Read it on', false],
    ['on', 'an', false],
  ])('of "%s" and "%s" says %s', (one, other, expected) => {
    expect(pair(one, other)).toBe(expected);
  });

  it('looks in the same place, and where it may', () => {
    expect(pair('Rednes', 'Redness', 'there')).toBe(false);
    expect(pairMisspelt(loose('a', 'Rednes'), loose('a', 'Redness'), { left: 0 })).toEqual([]);
    expect(
      pairMisspelt(loose('a', 'Scael', 'Rednes'), loose('a', 'Redness', 'Scale'), { left: 100 }),
    ).toEqual([
      { before: 0, after: 1 },
      { before: 1, after: 0 },
    ]);
  });
});
