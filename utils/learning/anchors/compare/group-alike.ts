import type { WordKind } from '../types.ts';
import { type Bag, type Counts, countWords, sharedWords, weighWords, withoutWords } from './bags.ts';
import type { Budget } from './budget.ts';
import { type MayPair, mostPairs, pairAlike } from './pair-alike.ts';

/** Pieces that belong together, by their index: mostly one and one; several where they were joined or parted. */
export interface Group {
  before: number[];
  after: number[];
}

/** Of a part, what must be found in what it was joined to. */
const leastOfPart = 0.6;
const leastWordsOfPart = 3;

/**
 * Pieces of two lists that are each other's edited form: pairs, and the parts of what was split or joined, which are looked for
 * in what the pairs leave over.
 */
export function groupAlike(
  before: readonly Bag[],
  after: readonly Bag[],
  kinds: readonly WordKind[],
  budget: Budget,
  mayPair: MayPair = () => true,
): Group[] {
  const pairs = pairAlike(before, after, kinds, budget, mayPair);
  const groups: Group[] = [...pairs].map(([one, other]) => ({ before: [one], after: [other] }));
  if (before.length * after.length > mostPairs) return groups;
  const ofBefore = new Map(groups.map((group) => [group.before[0] as number, group]));
  const ofAfter = new Map(groups.map((group) => [group.after[0] as number, group]));

  const restOf = (whole: Bag, group: Group | undefined, there: readonly Bag[], side: keyof Group) =>
    withoutWords(countWords(whole), group ? (there[group[side][0] ?? -1] ?? []) : []);
  const restsAfter = after.map((bag, at) => restOf(bag, ofAfter.get(at), before, 'before'));
  for (const [part, bag] of before.entries()) {
    if (ofBefore.has(part)) continue;
    const whole = findWhole(bag, restsAfter, kinds, budget, (at) => isWhole(mayPair(part, at)));
    if (whole < 0) continue;
    const group = ofAfter.get(whole) ?? { before: [], after: [whole] };
    if (!ofAfter.has(whole)) groups.push(group);
    ofAfter.set(whole, group);
    ofBefore.set(part, group);
    group.before.push(part);
    restsAfter[whole] = withoutWords(restsAfter[whole] ?? new Map(), bag);
  }
  const restsBefore = before.map((bag, at) => restOf(bag, ofBefore.get(at), after, 'after'));
  for (const [part, bag] of after.entries()) {
    if (ofAfter.has(part)) continue;
    const whole = findWhole(bag, restsBefore, kinds, budget, (at) => isWhole(mayPair(at, part)));
    if (whole < 0) continue;
    const group = ofBefore.get(whole) ?? { before: [whole], after: [] };
    if (!ofBefore.has(whole)) groups.push(group);
    ofBefore.set(whole, group);
    ofAfter.set(part, group);
    group.after.push(part);
    restsBefore[whole] = withoutWords(restsBefore[whole] ?? new Map(), bag);
  }
  const inOrder = (list: readonly number[]) => list.toSorted((a, b) => a - b);
  return groups.map((group) => ({ before: inOrder(group.before), after: inOrder(group.after) }));
}

/** What is less alike than its words say is no part. */
const isWhole = (may: boolean | number) => may === true || (typeof may === 'number' && may <= 0);

/** What holds the most of a part, if enough; -1 if none. */
function findWhole(
  part: Bag,
  rests: readonly Counts[],
  kinds: readonly WordKind[],
  budget: Budget,
  may: (at: number) => boolean,
): number {
  let best = -1;
  let most = leastOfPart;
  if (part.length < leastWordsOfPart) return best;
  for (const [at, rest] of rests.entries()) {
    if (!may(at)) continue;
    if (!budget.spend(part.length)) break;
    const shared = sharedWords(rest, part);
    const share = weighWords(shared, kinds) / weighWords(part, kinds);
    if (shared.length >= leastWordsOfPart && share >= most) [best, most] = [at, share];
  }
  return best;
}
