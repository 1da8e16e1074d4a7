import { expect, it } from 'vitest';
import { planAnotherTry } from '../../../utils/schedule/plan-another-try.ts';

const minute = 60_000;

it.each([
  ['server', 1, 15 * minute],
  ['server', 3, 60 * minute],
  ['server', 30, 24 * 60 * minute],
  ['unreachable', 2, 30 * minute],
  ['no-space', 2, 30 * minute],
  ['store', 1, 15 * minute],
  ['offline', 30, 15 * minute],
  ['expired', 1, null],
  ['not-a-pdf', 1, null],
] as const)('after %s, %i times in a row: %s ms later', (failure, failures, expected) => {
  expect(planAnotherTry(failure, failures, 1000)).toBe(expected === null ? null : 1000 + expected);
});
