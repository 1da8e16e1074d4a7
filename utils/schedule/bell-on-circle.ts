/** Density (per hour) of a double exponential of scale `spread` around 0, on a circle of `period` hours much longer than it. */
export function bellOnCircle(difference: number, period: number, spread: number): number {
  const ahead = Math.abs(difference) % period;
  const distance = Math.min(ahead, period - ahead);
  return Math.exp(-distance / spread) / (2 * spread);
}
