import { expect, it } from 'vitest';
import { learnGaps } from '../../../utils/schedule/learn-gaps.ts';
import { priceCheck } from '../../../utils/schedule/price-check.ts';

const issues = Array.from({ length: 12 }, (_, n) => n * 168 + ((n * 50) % 120));
const gaps = issues.slice(1).map((time, n) => time - (issues[n] ?? 0));
const even = new Float64Array(672).fill(1);
const price = (weeklyChecks: number) => priceCheck(even, issues, learnGaps(gaps), weeklyChecks);

it('asks more waiting of a check the fewer there are', () => {
  expect(price(14)).toBeGreaterThan(price(28));
  expect(price(28)).toBeGreaterThan(price(56));
});

it('is never so low that checks are spent on nothing', () => {
  expect(price(600)).toBeGreaterThanOrEqual(0.005);
});
