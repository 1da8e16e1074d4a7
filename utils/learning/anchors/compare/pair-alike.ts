import type { WordKind } from '../types.ts';
import { type Bag, countWords, sharedWords, weighWords } from './bags.ts';
import type { Budget } from './budget.ts';

/** Of the weight of both, what must be shared. */
const leastLikeness = 0.5;
/** Pairs that are looked at one by one; where there are more, only those that share a rare word. */
export const mostPairs = 4000;
const mostSharing = 6;
const rareWords = 3;
/** Of two about as much alike, the one that begins alike: there stands what a line is about. */
const wholeBeginning = 0.1;

/** What is no pair however alike (false), or is less alike than its words say (by a number; more, by one below 0). */
export type MayPair = (one: number, other: number) => boolean | number;

/**
 * Which pieces of two lists are each other's edited form, one and one: the most alike first, whatever their order; of those as
 * much alike, the ones at the same place.
 *
 * @returns the index in `after` by the index in `before`
 */
export function pairAlike(
  before: readonly Bag[],
  after: readonly Bag[],
  kinds: readonly WordKind[],
  budget: Budget,
  mayPair: MayPair,
): Map<number, number> {
  const found: { one: number; other: number; likeness: number; apart: number }[] = [];
  const heavy = after.map((bag) => weighWords(bag, kinds));
  for (const [one, others] of listCandidates(before, after, budget)) {
    const words = before[one] ?? [];
    const counts = countWords(words);
    const weight = weighWords(words, kinds);
    for (const other of others) {
      const there = after[other] ?? [];
      if (!budget.spend(there.length)) break;
      const may = mayPair(one, other);
      if (may === false) continue;
      const shared = weighWords(sharedWords(counts, there), kinds);
      const share = (2 * shared) / (weight + (heavy[other] ?? 0));
      const bonus = (wholeBeginning * sameBeginning(words, there)) / words.length;
      // Rounded: sums of the same weights in another order are as much.
      const likeness = Math.round((share + bonus - (may === true ? 0 : may)) * 1e6) / 1e6;
      const apart = Math.abs((one + 0.5) / before.length - (other + 0.5) / after.length);
      if (likeness >= leastLikeness) found.push({ one, other, likeness, apart });
    }
  }
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { one, other } of found.sort((a, b) => b.likeness - a.likeness || a.apart - b.apart)) {
    if (pairs.has(one) || taken.has(other)) continue;
    pairs.set(one, other);
    taken.add(other);
  }
  return pairs;
}

function sameBeginning(one: Bag, other: Bag): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function* listCandidates(
  before: readonly Bag[],
  after: readonly Bag[],
  budget: Budget,
): Generator<[number, readonly number[]]> {
  if (before.length * after.length <= mostPairs) {
    const all = after.map((_, at) => at);
    for (const at of before.keys()) yield [at, all];
    return;
  }
  const places = new Map<number, number[]>();
  for (const [at, bag] of after.entries()) {
    if (!budget.spend(bag.length)) return;
    for (const id of new Set(bag)) {
      const known = places.get(id);
      if (!known) places.set(id, [at]);
      else if (known.length <= mostSharing) known.push(at);
    }
  }
  for (const [at, bag] of before.entries()) {
    if (!budget.spend(bag.length)) return;
    const rare = [...new Set(bag)]
      .map((id) => places.get(id) ?? [])
      .filter(({ length }) => length > 0 && length <= mostSharing)
      .sort((a, b) => a.length - b.length);
    yield [at, [...new Set(rare.slice(0, rareWords).flat())]];
  }
}
