import type { CheckStateRow } from '../store/types.ts';

const leastMs = 8 * 24 * 60 * 60_000;

/**
 * Whether a feed should be asked for whole once, without validators: there are servers that answer "not modified" to anything,
 * so after more than two of its usual gaps (at least 8 days) of nothing else that word is tested.
 *
 * @param published of its issues, in any order; epoch ms
 * @param now epoch ms
 */
export function isWorthWholeLook(
  { validators, lastBodyAt }: Pick<CheckStateRow, 'validators' | 'lastBodyAt'>,
  published: readonly { publishedAt: number }[],
  now: number,
): boolean {
  const isConditional = validators.etag !== null || validators.lastModified !== null;
  if (!isConditional || lastBodyAt === null || lastBodyAt > now) return false;
  return now - lastBodyAt > Math.max(leastMs, 2 * usualGap(published));
}

/** The median gap between issues, ms; 0 while there are fewer than two. */
function usualGap(published: readonly { publishedAt: number }[]): number {
  const times = published.map(({ publishedAt }) => publishedAt).sort((a, b) => a - b);
  const gaps = times.slice(1).map((at, place) => at - (times[place] ?? at));
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}
