import { likenessOf, type WordCounts } from './likeness.ts';
import { spend } from './spend.ts';
import type { Budget } from './types.ts';

/** What is to be paired, and where it belongs: equal where its surroundings are the same in both texts. */
export interface Candidate {
  words: WordCounts;
  place: string | number;
  /** What is equal and has no partner by now is none of its own. */
  key?: string;
}

interface Likely {
  before: number;
  after: number;
  likeness: number;
  isInPlace: boolean;
}

/** A word that more of them hold tells none from the others. */
const mostHolders = 8;
/** Words of one that others are looked for by. */
const mostWords = 64;
const mostLikely = 3;
/** What is taken for the same in another place, and in its own: there less has to speak for it. */
const leastLikeness = 0.5;
const leastInPlace = 0.36;
/** So alike in its place that it need not be looked for elsewhere. */
const surely = 0.85;
/** A comparison costs as much as so many words. */
const stepsOfOne = 8;

/**
 * Pairs what is alike, the most alike first; what stands in the same place needs less in common. Each is compared with a
 * few: those that share its rare words, and those in its place.
 *
 * @param budget when it is spent, what is left stays without a partner
 * @returns for each of `before`, which of `after` it is, and how alike they are
 */
export function pairAlike(
  before: readonly Candidate[],
  after: readonly Candidate[],
  budget: Budget,
): ({ after: number; likeness: number } | undefined)[] {
  const partners: ({ after: number; likeness: number } | undefined)[] = before.map(() => undefined);
  const counts = after.map(({ words }) => words);
  const holders = listHolders(counts);
  const places = Map.groupBy(
    after.map((_, at) => at),
    (at) => after[at]?.place ?? 0,
  );
  const ranks = rankInPlace(before);
  const likely: Likely[] = [];
  for (const [at, one] of before.entries()) {
    const own = one.words;
    const inPlace = places.get(one.place) ?? [];
    const near = nearRank(ranks[at] ?? 0, inPlace);
    const look = (other: number, isInPlace: boolean) => {
      const theirs = counts[other];
      if (theirs === undefined || (one.key !== undefined && one.key === after[other]?.key)) return 0;
      if (!spend(budget, stepsOfOne + Math.min(own.counts.size, theirs.counts.size))) return 0;
      const likeness = likenessOf(own, theirs);
      if (likeness >= (isInPlace ? leastInPlace : leastLikeness))
        likely.push({ before: at, after: other, likeness, isInPlace });
      return likeness;
    };
    const best = near.reduce((most, other) => Math.max(most, look(other, true)), 0);
    if (best >= surely) continue;
    for (const other of mostShared(own, holders, budget))
      if (!near.includes(other)) look(other, after[other]?.place === one.place);
  }
  const isTaken = new Set<number>();
  for (const { before: at, after: other, likeness } of likely.toSorted(byLikeness)) {
    if (partners[at] !== undefined || isTaken.has(other)) continue;
    partners[at] = { after: other, likeness };
    isTaken.add(other);
  }
  return partners;
}

/** In its place a little less likeness is as good. */
const byLikeness = (one: Likely, other: Likely) => scoreOf(other) - scoreOf(one);
const scoreOf = ({ likeness, isInPlace }: Likely) => likeness + (isInPlace ? 0.15 : 0);

function listHolders(all: readonly WordCounts[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { counts }] of all.entries()) {
    for (const word of counts.keys()) {
      const list = holders.get(word);
      if (list === undefined) holders.set(word, [at]);
      else if (list.length <= mostHolders) list.push(at);
    }
  }
  return holders;
}

/** The few that share most of its rare words. */
function mostShared(
  { counts }: WordCounts,
  holders: ReadonlyMap<string, readonly number[]>,
  budget: Budget,
): number[] {
  const shared = new Map<number, number>();
  let words = 0;
  for (const word of counts.keys()) {
    const list = holders.get(word);
    if (list === undefined || list.length > mostHolders) continue;
    words += 1;
    if (words > mostWords || !spend(budget, list.length)) break;
    for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1 / list.length);
  }
  return [...shared]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostLikely)
    .map(([at]) => at);
}

/** The how-manieth in its place each is, counted from both ends by `nearRank`. */
function rankInPlace(all: readonly Candidate[]): number[] {
  const met = new Map<string | number, number>();
  return all.map(({ place }) => {
    const rank = met.get(place) ?? 0;
    met.set(place, rank + 1);
    return rank;
  });
}

/** Those in the same place that stand about where it does. */
function nearRank(rank: number, inPlace: readonly number[]): number[] {
  return inPlace.slice(Math.max(0, rank - 2), rank + 3);
}
