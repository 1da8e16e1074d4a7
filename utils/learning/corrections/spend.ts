import type { Budget } from './types.ts';

/** Takes steps from what is left; false, and none taken, where there are too few. */
export function spend(budget: Budget, steps: number): boolean {
  if (budget.left < steps) return false;
  budget.left -= steps;
  return true;
}
