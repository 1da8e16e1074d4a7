import { expect, it } from 'vitest';
import { weekHours } from '../../../utils/schedule/units.ts';
import { habits, weighHabits } from '../../../utils/schedule/weigh-habits.ts';

const shareOf = (shares: readonly number[], period: number) =>
  habits.reduce((sum, habit, place) => sum + (habit.period === period ? (shares[place] ?? 0) : 0), 0);

it('gives shares that sum up to 1, most of it to the habit that foretold the issues', () => {
  const weekly = weighHabits(
    Array.from({ length: 40 }, (_, n) => n * weekHours + 105),
    0,
  );
  expect(weekly).toHaveLength(habits.length + 1);
  expect(weekly.reduce((sum, share) => sum + share)).toBeCloseTo(1);
  expect(shareOf(weekly, weekHours)).toBeGreaterThan(0.9);
  const daily = weighHabits(
    Array.from({ length: 40 }, (_, n) => n * 24 + 7),
    0,
  );
  expect(shareOf(daily, 24)).toBeGreaterThan(shareOf(daily, weekHours));
});

it('leaves it to no habit while nothing has proved one', () => {
  expect(weighHabits([], 0).at(-1)).toBeCloseTo(0.5);
  const imagined = [105, 273, 441];
  expect(weighHabits(imagined, 3)).toEqual(weighHabits([], 0));
});
