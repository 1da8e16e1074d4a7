const shortest = 3;
/** Letters in common that leave only an ending, and how long that may be. */
const leastCommon = 4;
const longestEnding = 3;

/** The same word but for its ending: "use" and "used", "applied" and "applies". */
export function isSameStem(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < shortest || long.length - short.length > longestEnding) return false;
  const common = Math.max(leastCommon, long.length - longestEnding);
  return (
    long.startsWith(short) || (short.length > leastCommon && short.slice(0, common) === long.slice(0, common))
  );
}
