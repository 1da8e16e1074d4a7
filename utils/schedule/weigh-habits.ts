import { bellOnCircle } from './bell-on-circle.ts';
import { toShares } from './to-shares.ts';
import { dayHours, weekHours } from './units.ts';

/** One way in which the time of day and week of earlier issues tells that of the next. */
export interface Habit {
  /** Hours after which the pattern repeats: a week, or a day for letters that come on any weekday. */
  period: number;
  /** Hours; how far an issue strays. */
  spread: number;
  /** Weight an issue loses with each later one: a long memory is exact, a short one follows a change. */
  fade: number;
}

export const habits: readonly Habit[] = [
  ...[0.3, 1, 3].flatMap((spread) => [0.98, 0.65].map((fade) => ({ period: weekHours, spread, fade }))),
  ...[0.3, 2].map((spread) => ({ period: dayHours, spread, fade: 0.95 })),
];
/** An issue that weighs less tells nothing any more. */
export const forgotten = 0.01;

/** Issues that a habit, and that no habit, counts as having foretold before any has been seen: none is ever written off. */
const credit = { habit: 0.25, none: 2 };
const judgedIssues = 72;
const judgementFade = 0.98;
const rounds = 12;

/**
 * The share of each habit, and last that of none: with which it would have foretold the issues so far, one by one from those
 * before (expectation maximisation).
 *
 * @param hours when issues came, hours on the wall clock, oldest first
 * @param imagined how many of them, from the oldest, are the profile's prior and prove no habit
 */
export function weighHabits(hours: readonly number[], imagined: number): number[] {
  const first = Math.max(imagined, 1, hours.length - judgedIssues);
  const foretold = hours.slice(first).map((at, place) => ({
    weight: judgementFade ** (hours.length - first - 1 - place),
    densities: [...habits.map((habit) => foretell(habit, hours, first + place, at)), 1],
  }));
  const credits = [...habits.map(() => credit.habit), credit.none];
  let shares = toShares(credits);
  for (let round = 0; round < rounds; round++) {
    // Without an array for each issue and round: there are hundreds of them at each check.
    const counts = [...credits];
    for (const { weight, densities } of foretold) {
      let total = 0;
      for (let habit = 0; habit < counts.length; habit++)
        total += (densities[habit] ?? 0) * (shares[habit] ?? 0);
      for (let habit = 0; habit < counts.length; habit++)
        counts[habit] =
          (counts[habit] ?? 0) + (weight * (densities[habit] ?? 0) * (shares[habit] ?? 0)) / total;
    }
    shares = toShares(counts);
  }
  return shares;
}

/** Density of `at` by the first `count` of `hours`, relative to an even one. */
function foretell(
  { period, spread, fade }: Habit,
  hours: readonly number[],
  count: number,
  at: number,
): number {
  let sum = 0;
  let total = 0;
  let weight = 1;
  for (let place = count - 1; place >= 0 && weight > forgotten; place--, weight *= fade) {
    sum += weight * bellOnCircle(at - (hours[place] ?? 0), period, spread);
    total += weight;
  }
  return (sum / total) * period;
}
