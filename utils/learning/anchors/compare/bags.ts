import { weightOf } from '../read/word-kinds.ts';
import type { WordKind } from '../types.ts';

/** Words of a piece, by their numbers. */
export type Bag = readonly number[];
/** How often each word is there. */
export type Counts = Map<number, number>;

export function countWords(bag: Bag): Counts {
  const counts: Counts = new Map();
  for (const id of bag) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Those of `words` that are among the counts, no oftener than there. */
export function sharedWords(counts: ReadonlyMap<number, number>, words: Bag): number[] {
  const used: Counts = new Map();
  return words.filter((id) => {
    const before = used.get(id) ?? 0;
    if (before >= (counts.get(id) ?? 0)) return false;
    used.set(id, before + 1);
    return true;
  });
}

/** The counts without the words. */
export function withoutWords(counts: ReadonlyMap<number, number>, words: Bag): Counts {
  const rest: Counts = new Map(counts);
  for (const id of words) rest.set(id, Math.max(0, (rest.get(id) ?? 0) - 1));
  return rest;
}

/** How much they say together. */
export const weighWords = (bag: Bag, kinds: readonly WordKind[]): number =>
  bag.reduce((sum, id) => sum + weightOf(kinds[id]), 0);
