import { addBell } from './add-bell.ts';
import { bellOnCircle } from './bell-on-circle.ts';
import { toShares } from './to-shares.ts';
import { dayHours, quartersOfWeek, weekHours } from './units.ts';

/** One way in which the time of day and week of earlier issues tells that of the next. */
interface Habit {
  /** Hours after which the pattern repeats: a week, or a day for letters that come on any weekday. */
  period: number;
  /** Hours; how far an issue strays. */
  spread: number;
  /** Weight an issue loses with each later one: a long memory is exact, a short one follows a change. */
  fade: number;
}

const habits: readonly Habit[] = [
  ...[0.3, 1, 3].flatMap((spread) => [0.98, 0.65].map((fade) => ({ period: weekHours, spread, fade }))),
  ...[0.3, 2].map((spread) => ({ period: dayHours, spread, fade: 0.95 })),
];
/** Issues that a habit, and that no habit, counts as having foretold before any has been seen: none is ever written off. */
const credit = { habit: 0.25, none: 2 };
const judgedIssues = 72;
const judgementFade = 0.98;
const rounds = 12;
const forgotten = 0.01;
/** A habit below this share is not worth its reckoning. */
const negligible = 0.004;

/**
 * How likely each quarter hour of the week is to bring an issue: 672 values with mean 1, from Sunday 00:00.
 *
 * A blend of habits and of no habit at all, each given the share with which it would have foretold the issues so far, one
 * by one from those before (expectation maximisation). Without issues, even.
 *
 * @param hours when issues came, hours on the wall clock, oldest first
 * @param imagined how many of them, from the oldest, are the profile's prior and prove no habit
 */
export function learnClock(hours: readonly number[], imagined: number): Float64Array {
  if (hours.length === 0) return new Float64Array(quartersOfWeek).fill(1);
  const shares = weighHabits(hours, imagined);
  const clock = new Float64Array(quartersOfWeek).fill(shares[habits.length] ?? 1);
  for (const [place, habit] of habits.entries()) {
    const share = shares[place] ?? 0;
    if (share < negligible) continue;
    const foretold = foretellAll(habit, hours);
    for (const quarter of clock.keys()) {
      clock[quarter] = (clock[quarter] ?? 0) + share * (foretold[quarter % foretold.length] ?? 0);
    }
  }
  return clock;
}

/** The share of each habit, and last that of none. */
function weighHabits(hours: readonly number[], imagined: number): number[] {
  const first = Math.max(imagined, 1, hours.length - judgedIssues);
  const foretold = hours.slice(first).map((at, place) => ({
    weight: judgementFade ** (hours.length - first - 1 - place),
    densities: [...habits.map((habit) => foretell(habit, hours, first + place, at)), 1],
  }));
  const credits = [...habits.map(() => credit.habit), credit.none];
  let shares = toShares(credits);
  for (let round = 0; round < rounds; round++) {
    const counts = [...credits];
    for (const { weight, densities } of foretold) {
      const parts = toShares(densities.map((density, habit) => density * (shares[habit] ?? 0)));
      for (const [habit, part] of parts.entries()) counts[habit] = (counts[habit] ?? 0) + weight * part;
    }
    shares = toShares(counts);
  }
  return shares;
}

/** What `foretell` gives for the middle of each quarter hour of the habit's period, by all of `hours`. */
function foretellAll({ period, spread, fade }: Habit, hours: readonly number[]): Float64Array {
  const densities = new Float64Array(period * 4);
  let total = 0;
  let weight = 1;
  for (let place = hours.length - 1; place >= 0 && weight > forgotten; place--, weight *= fade) {
    addBell(densities, hours[place] ?? 0, spread, weight * period);
    total += weight;
  }
  return densities.map((sum) => sum / total);
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
