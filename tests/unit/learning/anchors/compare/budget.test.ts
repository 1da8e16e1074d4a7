import { expect, it } from 'vitest';
import { makeBudget } from '../../../../../utils/learning/anchors/compare/budget.ts';

it('makeBudget: refuses what exceeds it, and all that follows', () => {
  const budget = makeBudget(10);
  expect([budget.spend(6), budget.spend(4), budget.isExceeded()]).toEqual([true, true, false]);
  expect([budget.spend(1), budget.spend(0), budget.isExceeded()]).toEqual([false, false, true]);
  expect(budget.spent()).toBe(10);
});
