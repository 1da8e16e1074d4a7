import { diffArrays } from 'diff';

/** Edits that the order of the lines is followed through; beyond, equal ones are paired as they come. */
const mostEdits = 300;

/**
 * Pairs what is equal: in their order where they keep it, then those that moved.
 *
 * @returns for each of `before`, which of `after` it is; undefined where it is none
 */
export function pairEqual(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const partners: (number | undefined)[] = before.map(() => undefined);
  const [inBefore, inAfter] = [new Set(before), new Set(after)];
  // Those that one side alone holds cannot be equal to any: without them few edits are left.
  const left = indexesOf(before, inAfter);
  const right = indexesOf(after, inBefore);
  const changes = diffArrays(
    left.map((at) => before[at] ?? ''),
    right.map((at) => after[at] ?? ''),
    { maxEditLength: mostEdits },
  );
  const isTaken = new Set<number>();
  let [one, other] = [0, 0];
  for (const { added, removed, count } of changes ?? []) {
    for (let step = 0; step < count; step += 1) {
      const [from, to] = [left[one], right[other]];
      if (!added && !removed && from !== undefined && to !== undefined) {
        partners[from] = to;
        isTaken.add(to);
      }
      if (!added) one += 1;
      if (!removed) other += 1;
    }
  }
  pairMoved(before, after, partners, isTaken);
  return partners;
}

const indexesOf = (keys: readonly string[], wanted: ReadonlySet<string>) =>
  keys.flatMap((key, at) => (wanted.has(key) ? [at] : []));

/** Those left over, in the order they come in. */
function pairMoved(
  before: readonly string[],
  after: readonly string[],
  partners: (number | undefined)[],
  isTaken: ReadonlySet<number>,
): void {
  const free = new Map<string, number[]>();
  for (let at = after.length - 1; at >= 0; at -= 1) {
    const key = after[at];
    if (key === undefined || isTaken.has(at)) continue;
    const places = free.get(key);
    if (places) places.push(at);
    else free.set(key, [at]);
  }
  for (const [at, key] of before.entries()) partners[at] ??= free.get(key)?.pop();
}
