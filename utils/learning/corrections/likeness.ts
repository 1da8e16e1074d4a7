import { foldText } from './fold-marks.ts';

/** How often each word of a text is met. */
export interface WordCounts {
  counts: ReadonlyMap<string, number>;
  total: number;
}

/** Further words of a line say little more about which line it is. */
const most = 600;
/** Letters of a line that are looked at: words of a usual length, and as much again. */
const longest = most * 12;

export function countWords(text: string): WordCounts {
  const counts = new Map<string, number>();
  let total = 0;
  for (const word of foldText(text.slice(0, longest)).match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (total === most) break;
    total += 1;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { counts, total };
}

/** The share of words two texts have in common: 0 none, 1 all. */
export function likenessOf(one: WordCounts, other: WordCounts): number {
  if (one.total === 0 || other.total === 0) return one.total === other.total ? 1 : 0;
  const [few, many] = one.counts.size < other.counts.size ? [one, other] : [other, one];
  let common = 0;
  for (const [word, count] of few.counts) common += Math.min(count, many.counts.get(word) ?? 0);
  return (2 * common) / (one.total + other.total);
}
