import { expect, it } from 'vitest';
import { densityOfStrange, spreadOf, strangeIsLonger } from '../../../utils/schedule/gap-shape.ts';

it('spreads a long gap wider than a short one', () => {
  expect(spreadOf(24)).toBeLessThan(spreadOf(168));
});

it('has a density that is the fall of what is left', () => {
  const fall = (strangeIsLonger(100, 168) - strangeIsLonger(100.01, 168)) / 0.01;
  expect(densityOfStrange(100, 168)).toBeCloseTo(fall, 5);
  expect(strangeIsLonger(0, 168)).toBe(1);
});
