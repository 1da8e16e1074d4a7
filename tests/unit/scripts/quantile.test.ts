import { expect, test } from 'vitest';
import { quantile } from '../../../scripts/quantile.ts';

test.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2.5],
  [Array.from({ length: 21 }, (_, i) => i), 0.95, 19],
  [[7], 0.95, 7],
])('of %j at %f is %f', (values, q, expected) => {
  expect(quantile(values, q)).toBeCloseTo(expected, 10);
});

test('of nothing is no number', () => {
  expect(quantile([], 0.5)).toBeNaN();
});
