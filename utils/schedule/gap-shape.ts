/** How far a gap strays from an earlier one like it, in hours. */
export const spreadOf = (gap: number) => 2 + 0.055 * gap;

/** How fast the odds of a very long gap fall; below 1, so that a pause is looked through but ever more rarely. */
const tail = 0.8;

/** Density (per hour) of a gap unlike any before, where gaps are usually about `scale` hours (a Lomax distribution). */
export function densityOfStrange(gap: number, scale: number): number {
  return (tail * scale ** tail) / (gap + scale) ** (tail + 1);
}

/** Probability that such a gap is longer. */
export function strangeIsLonger(gap: number, scale: number): number {
  return (scale / (gap + scale)) ** tail;
}
