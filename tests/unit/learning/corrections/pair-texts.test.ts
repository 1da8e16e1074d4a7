import { describe, expect, it } from 'vitest';
import { pairTexts } from '../../../../utils/learning/corrections/pair-texts.ts';

describe('pairTexts', () => {
  it('tells equal ones from alike ones', () => {
    const partners = pairTexts(['Rest  well', 'Give 5 mg now', 'Ask'], ['Give 10 mg now', 'rest well'], {
      left: 1000,
    });
    expect(partners).toEqual([
      { after: 1, likeness: 1, isEqual: true },
      { after: 0, likeness: 0.75, isEqual: false },
      undefined,
    ]);
  });

  it('looks for none where too many are not equal', () => {
    const many = Array.from({ length: 10_001 }, (_, at) => `one ${at}`);
    const budget = { left: 1000 };
    expect(
      pairTexts(['same', ...many], ['same', ...many.map((one) => `${one} more`)], budget).filter(Boolean)
        .length,
    ).toBe(1);
    expect(budget.left).toBe(1000);
  });
});
