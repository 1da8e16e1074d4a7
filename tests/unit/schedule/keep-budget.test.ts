import { expect, it } from 'vitest';
import { keepBudget } from '../../../utils/schedule/keep-budget.ts';

const day = 24 * 60 * 60_000;
const every = (gap: number, count: number) => Array.from({ length: count }, (_, n) => n * gap);

it('raises the price when more checks were made than may be, and lowers it when fewer', () => {
  expect(keepBudget(every(day / 4, 50), 28)).toBeCloseTo(1);
  expect(keepBudget(every(day / 5, 50), 28)).toBeGreaterThan(1.1);
  expect(keepBudget(every(day / 2, 50), 28)).toBeLessThan(0.9);
});

it('says nothing before a week is over', () => {
  expect(keepBudget(every(day / 96, 50), 28)).toBe(1);
  expect(keepBudget([], 28)).toBe(1);
});
