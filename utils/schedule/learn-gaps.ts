import { densityOfStrange, spreadOf, strangeIsLonger } from './gap-shape.ts';
import type { Gaps } from './types.ts';
import { weighStrangeGaps } from './weigh-strange-gaps.ts';

/** Weight that a gap loses with each later one: a long memory is exact, a short one follows a change. */
const fades = [0.97, 0.65];
/** How much more a gap tells that came after one like the last: extra issues come in bursts. */
const sequel = { weight: 6, spread: 0.3 };
/** Longer gaps than twelve weeks are not told apart, and ones beyond eight weigh as eight in the mean. */
const tableHours = 2016;
const longestHours = 1344;
const shortestScale = 12;
/** Spreads away from a gap at which nothing is left of it. */
const reach = 8;

/**
 * Learns from the gaps so far, in hours, oldest first. Any gap stays possible.
 *
 * @param blurHours how long after and before a gap it may as well have ended: a day where only days are known
 * @returns the gaps to be expected after one of `latest` hours
 */
export function learnGaps(gaps: readonly number[], blurHours = 0): (latest: number) => Gaps {
  const fading = gaps.map((_, place) =>
    fades.reduce((sum, fade) => sum + fade ** (gaps.length - 1 - place), 0),
  );
  const usual = weightedMean(
    gaps.map((gap) => Math.min(gap, longestHours)),
    fading,
  );
  const scale = Math.max(usual, shortestScale);
  const strange = weighStrangeGaps(gaps, scale);
  // An even letter has the same gap again and again.
  const learnt = new Map<number, Gaps>();
  return (latest) => {
    const known = learnt.get(latest);
    if (known) return known;
    const weights = fading.map(
      (weight, place) => weight * (1 + sequel.weight * likeness(gaps[place - 1], latest)),
    );
    const table = blur(tabulate(gaps, weights), blurHours);
    const after = sumFromEnd(table);
    const gapsAfter: Gaps = {
      usual,
      density: (gap) =>
        (1 - strange) * (table[Math.floor(gap)] ?? 0) + strange * densityOfStrange(gap, scale),
      longer: (gap) => (1 - strange) * (after[Math.floor(gap)] ?? 0) + strange * strangeIsLonger(gap, scale),
    };
    learnt.set(latest, gapsAfter);
    return gapsAfter;
  };
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, place) => sum + (value * (weights[place] ?? 0)) / total, 0);
}

/** 1 for the same gap, towards 0 for one several times as long or short. */
function likeness(gap: number | undefined, other: number): number {
  return gap === undefined ? 0 : Math.exp(-Math.abs(Math.log((gap + 1) / (other + 1))) / sequel.spread);
}

/** Density of the gap, hour by hour: each earlier one spread around itself. */
function tabulate(gaps: readonly number[], weights: readonly number[]): Float64Array {
  const table = new Float64Array(tableHours);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [place, gap] of gaps.entries()) {
    const spread = spreadOf(gap);
    const height = (weights[place] ?? 0) / total / (2 * spread);
    const end = Math.min(tableHours, gap + reach * spread);
    const factor = Math.exp(1 / spread);
    let hour = Math.max(0, Math.floor(gap - reach * spread));
    // From one hour to the next the density changes by the same factor, up before the gap and down after it.
    let density = height * Math.exp((hour + 0.5 - gap) / spread);
    for (; hour + 0.5 <= gap && hour < end; hour++, density *= factor)
      table[hour] = (table[hour] ?? 0) + density;
    density = height * Math.exp((gap - hour - 0.5) / spread);
    for (; hour < end; hour++, density /= factor) table[hour] = (table[hour] ?? 0) + density;
  }
  return table;
}

/** Each value shared out evenly over `width` hours around it; what would lie before the first hour is left out. */
function blur(table: Float64Array, width: number): Float64Array {
  if (width === 0) return table;
  const blurred = new Float64Array(table.length);
  const after = sumFromEnd(table);
  for (const hour of blurred.keys()) {
    const from = Math.max(0, hour - width / 2);
    blurred[hour] = ((after[from] ?? 0) - (after[hour + width / 2] ?? 0)) / width;
  }
  return blurred;
}

function sumFromEnd(table: Float64Array): Float64Array {
  const sums = new Float64Array(table.length);
  let sum = 0;
  for (let hour = table.length - 1; hour >= 0; hour--) {
    sum += table[hour] ?? 0;
    sums[hour] = sum;
  }
  return sums;
}
