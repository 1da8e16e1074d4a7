import { describe, expect, it } from 'vitest';
import { spend } from '../../../../utils/learning/corrections/spend.ts';

describe('spend', () => {
  it('takes what is left, and no more', () => {
    const budget = { left: 5 };
    expect([
      spend(budget, 3),
      budget.left,
      spend(budget, 3),
      budget.left,
      spend(budget, 2),
      budget.left,
    ]).toEqual([true, 2, false, 2, true, 0]);
  });
});
