import { expect, it } from 'vitest';
import { bellOnCircle } from '../../../utils/schedule/bell-on-circle.ts';

it.each([
  { a: 2, b: -2 },
  { a: 167, b: 1 },
  { a: 169, b: 1 },
  { a: -335, b: 1 },
])('is the same at $a and $b hours on the circle of a week', ({ a, b }) => {
  expect(bellOnCircle(a, 168, 2)).toBeCloseTo(bellOnCircle(b, 168, 2));
});

it('falls with the distance and sums up to one', () => {
  expect(bellOnCircle(1, 168, 2)).toBeGreaterThan(bellOnCircle(3, 168, 2));
  let sum = 0;
  for (let hour = 0.05; hour < 168; hour += 0.1) sum += bellOnCircle(hour, 168, 2) * 0.1;
  expect(sum).toBeCloseTo(1, 2);
});
