import { densityOfStrange, spreadOf } from './gap-shape.ts';

/** Gaps counted before any has been seen. */
const credit = { strange: 3, known: 4 };
const judgedGaps = 72;
const comparedGaps = 30;
const fade = 0.97;
const rounds = 8;

/**
 * Which part of the gaps is unlike any before: extra issues, holidays, pauses. Each gap so far is judged by those before
 * it (expectation maximisation), the late ones weighing most.
 *
 * @param gaps hours, oldest first
 */
export function weighStrangeGaps(gaps: readonly number[], scale: number): number {
  const first = Math.max(1, gaps.length - judgedGaps);
  const judged = gaps.slice(first).map((gap, place) => ({
    weight: fade ** (gaps.length - first - 1 - place),
    known: likeness(gap, gaps, Math.max(0, first + place - comparedGaps), first + place),
    strange: densityOfStrange(gap, scale),
  }));
  let share = credit.strange / (credit.strange + credit.known);
  for (let round = 0; round < rounds; round++) {
    let { strange, known } = credit;
    for (const one of judged) {
      const strangely = share * one.strange;
      const part = strangely / (strangely + (1 - share) * one.known);
      strange += one.weight * part;
      known += one.weight * (1 - part);
    }
    share = strange / (strange + known);
  }
  return share;
}

/** Density of a gap by earlier ones, those from one place up to another. */
function likeness(gap: number, gaps: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let place = from; place < to; place++) {
    const other = gaps[place] ?? 0;
    const spread = spreadOf(other);
    sum += Math.exp(-Math.abs(gap - other) / spread) / (2 * spread);
  }
  return sum / (to - from);
}
