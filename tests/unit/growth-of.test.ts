import { expect, it } from 'vitest';
import { growthOf } from './growth-of.ts';

function count(times: number): number {
  let sum = 0;
  for (let i = 0; i < times; i += 1) sum = (sum + i) % 1_000_003;
  return sum;
}
const linear = (size: number) => () => count(size * 2_000);
const square = (size: number) => () => count(size * size);

it('tells what grows with the data from what grows with its square', () => {
  expect(growthOf(linear(1_000), linear(8_000), 24)).toBeLessThan(24);
  expect(growthOf(square(1_000), square(8_000), 24)).toBeGreaterThan(24);
});
