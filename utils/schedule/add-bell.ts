/** Spreads away from the middle at which a double holds nothing of it beside the rest. */
const reach = 36;

/**
 * Adds `weight` times the density of `bellOnCircle` around `at` (hours) to the middle of each quarter hour of a circle. From
 * one quarter to the next it changes by the same factor: a clock asks for thousands of them.
 *
 * @param quarters the whole circle, four an hour
 */
export function addBell(quarters: Float64Array, at: number, spread: number, weight: number): void {
  const half = quarters.length / 2;
  const end = reach * spread * 4;
  const factor = Math.exp(-0.25 / spread);
  const height = weight / (2 * spread);
  /** In quarters, from the middle of the first one. */
  const peak = at * 4 - 0.5;
  const ahead = Math.ceil(peak);
  let value = height * Math.exp((peak - ahead) / 4 / spread);
  // Where on the circle it is, kept along: a remainder for each quarter would cost more than the rest.
  let on = onCircle(ahead, quarters.length);
  for (let place = ahead; place - peak <= half && place - peak < end; place++, value *= factor) {
    quarters[on] = (quarters[on] ?? 0) + value;
    on = on + 1 === quarters.length ? 0 : on + 1;
  }
  value = height * Math.exp((ahead - 1 - peak) / 4 / spread);
  on = onCircle(ahead - 1, quarters.length);
  for (let place = ahead - 1; place > peak - half && peak - place < end; place--, value *= factor) {
    quarters[on] = (quarters[on] ?? 0) + value;
    on = on === 0 ? quarters.length - 1 : on - 1;
  }
}

const onCircle = (place: number, length: number) => ((place % length) + length) % length;
