import { expect, it } from 'vitest';
import { hourlyClock } from '../../../utils/schedule/hourly-clock.ts';

it('takes the mean of four quarters, across the end of the week and in any week', () => {
  const clock = new Float64Array(672);
  clock.set([4, 8], 0);
  clock.set([12], 671);
  expect(hourlyClock(clock, 0)).toBe(3);
  expect(hourlyClock(clock, 167.5)).toBe(6);
  expect(hourlyClock(clock, 168 * 40)).toBe(3);
});
