/** Whether one letter too many, missing or another, or two neighbours swapped, is all that differs (equal words too). */
export function isWithinOneError(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  let tail = 0;
  while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail])
    tail += 1;
  const rest = long.length - head - tail;
  if (rest <= 1) return true;
  return (
    rest === 2 &&
    short.length === long.length &&
    short[head] === long[head + 1] &&
    short[head + 1] === long[head]
  );
}
