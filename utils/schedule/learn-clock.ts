import { addBell } from './add-bell.ts';
import { quartersOfWeek } from './units.ts';
import { forgotten, type Habit, habits } from './weigh-habits.ts';

/** A habit below this share is not worth its reckoning. */
const negligible = 0.004;

/**
 * How likely each quarter hour of the week is to bring an issue: 672 values with mean 1, from Sunday 00:00.
 *
 * A blend of habits and of no habit at all. Without issues, even.
 *
 * @param hours when issues came, hours on the wall clock, oldest first
 * @param shares of the blend, as `weighHabits` gives them
 */
export function learnClock(hours: readonly number[], shares: readonly number[]): Float64Array {
  if (hours.length === 0) return new Float64Array(quartersOfWeek).fill(1);
  const clock = new Float64Array(quartersOfWeek).fill(shares[habits.length] ?? 1);
  for (const [place, habit] of habits.entries()) {
    const share = shares[place] ?? 0;
    if (share < negligible) continue;
    const foretold = foretellAll(habit, hours);
    for (let quarter = 0; quarter < clock.length; quarter++)
      clock[quarter] = (clock[quarter] ?? 0) + share * (foretold[quarter % foretold.length] ?? 0);
  }
  return clock;
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
