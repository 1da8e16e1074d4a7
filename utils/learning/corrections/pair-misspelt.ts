import { spend } from './spend.ts';
import type { Token } from './tokens/token-types.ts';
import type { Budget } from './types.ts';

/** A sentence without a partner, and where it belongs. */
interface Loose {
  at: number;
  tokens: readonly Token[];
  place: string;
}

/** A longer sentence has words enough in common. */
const mostTokens = 8;

/**
 * Pairs short sentences in the same place that are the same but for the spelling of their words: "Rednes" and "Redness" have
 * no word in common. Each is compared with the one as far behind what is equal, and its neighbours.
 */
export function pairMisspelt(
  before: readonly Loose[],
  after: readonly Loose[],
  budget: Budget,
): { before: number; after: number }[] {
  const inPlace = Map.groupBy(after, ({ place }) => place);
  const ranks = new Map<string, number>();
  const isTaken = new Set<number>();
  return before.flatMap((one) => {
    const rank = ranks.get(one.place) ?? 0;
    ranks.set(one.place, rank + 1);
    const near = (inPlace.get(one.place) ?? []).slice(Math.max(0, rank - 1), rank + 2);
    const same = near.find(
      ({ at, tokens }) => !isTaken.has(at) && spend(budget, mostTokens) && areMisspelt(one.tokens, tokens),
    );
    if (!same) return [];
    isTaken.add(same.at);
    return [{ before: one.at, after: same.at }];
  });
}

function areMisspelt(before: readonly Token[], after: readonly Token[]): boolean {
  if (before.length !== after.length || before.length > mostTokens) return false;
  // What is equal and has no partner by now stands under another heading.
  if (before.every(({ key }, at) => key === after[at]?.key)) return false;
  return before.every(({ kind, key }, at) => {
    const other = after[at];
    return other?.key === key || (kind === 'word' && other?.kind === 'word' && isMisspelt(key, other.key));
  });
}

/** One letter more, less or another (two in long words), or two in the other order. */
function isMisspelt(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  const most = shorter > 7 ? 2 : 1;
  if (shorter < 3) return false;
  return (
    (left.length <= most && right.length <= most) ||
    (left.length === 2 && left === [...right].reverse().join(''))
  );
}
