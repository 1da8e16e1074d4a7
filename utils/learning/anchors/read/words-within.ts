import type { Words } from '../types.ts';

/** The words that a stretch holds a part of: the first, and the one behind the last. */
export function wordsWithin({ starts, ends }: Words, start: number, end: number): [number, number] {
  const from = firstWhere(ends, (at) => at > start);
  return [
    from,
    Math.max(
      from,
      firstWhere(starts, (at) => at >= end),
    ),
  ];
}

/** The first for which it holds, where it holds for all behind. */
function firstWhere(list: readonly number[], holds: (value: number) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
