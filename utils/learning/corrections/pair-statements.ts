import { likenessOf, type WordCounts } from './likeness.ts';
import { pairAlike } from './pair-alike.ts';
import { pairMisspelt } from './pair-misspelt.ts';
import { placesOf } from './places-of.ts';
import { pairInSections } from './sections/pair-in-sections.ts';
import type { Statement } from './statement.ts';
import type { Budget } from './types.ts';

/** A sentence of one version with the number of the pair of lines it stands in, the same in both versions. */
export interface PlacedStatement {
  statement: Statement;
  line: string;
  /** The heading over it. */
  over?: string | undefined;
}

/** What stands over sentences in both versions, and which of these say the same under another of it. */
interface Crossing {
  inBoth: ReadonlySet<string>;
  mayCross: (one: Statement, from: string, to: string) => boolean;
}

/** One sentence that became one, or several that were joined or split. */
export interface StatementGroup {
  before: Statement[];
  after: Statement[];
}

/** How much of a sentence must be in what its neighbour became, and not of that neighbour. */
const leastCover = 0.4;
const mostJoined = 4;

/**
 * Which sentences are the same, wherever they stand: equal ones are left out, with those that moved; alike ones come in pairs;
 * a sentence that was joined to its neighbour, or cut from it, goes with it. What is left has one side only.
 */
export function pairStatements(
  before: readonly PlacedStatement[],
  after: readonly PlacedStatement[],
  budget: Budget,
  { inBoth, mayCross }: Crossing = { inBoth: new Set(), mayCross: () => true },
): StatementGroup[] {
  const equal = pairInSections(
    before.map(({ statement }) => statement.key),
    after.map(({ statement }) => statement.key),
    {
      before: before.map(({ over = '' }) => over),
      after: after.map(({ over = '' }) => over),
      inBoth,
      mayCross: (at, from, to) => mayCross((before[at] as PlacedStatement).statement, from, to),
    },
  );
  const isTaken = new Set(equal);
  const places = placesOf(equal, after.length);
  const candidate = ({ statement: { words, key }, line }: PlacedStatement, at: number, own: number) => [
    { at, words, key, place: `${line} ${own}` },
  ];
  const left = before.flatMap((one, at) =>
    equal[at] === undefined ? candidate(one, at, places.before[at] ?? -1) : [],
  );
  const right = after.flatMap((one, at) =>
    isTaken.has(at) ? [] : candidate(one, at, places.after[at] ?? -1),
  );
  const groups = new Map<number, Numbered>();
  const isUsed = new Set<number>();
  for (const [at, partner] of pairAlike(left, right, budget).entries()) {
    const [one, other] = [left[at], partner && right[partner.after]];
    if (!one || !other) continue;
    groups.set(one.at, { before: [one.at], after: [other.at] });
    isUsed.add(other.at);
  }
  const looseOf = (one: { at: number; place: string }, side: readonly PlacedStatement[]) => ({
    ...one,
    tokens: side[one.at]?.statement.tokens ?? [],
  });
  const misspelt = pairMisspelt(
    left.filter(({ at }) => !groups.has(at)).map((one) => looseOf(one, before)),
    right.filter(({ at }) => !isUsed.has(at)).map((one) => looseOf(one, after)),
    budget,
  );
  for (const pair of misspelt) {
    groups.set(pair.before, { before: [pair.before], after: [pair.after] });
    isUsed.add(pair.after);
  }
  const all = [...groups.values()];
  const looseBefore = left.filter(({ at }) => !groups.has(at)).map(({ at }) => at);
  const looseAfter = right.filter(({ at }) => !isUsed.has(at)).map(({ at }) => at);
  const [ofBefore, ofAfter] = [groupsOf(all, 'before'), groupsOf(all, 'after')];
  const restBefore = looseBefore.filter((at) => !joins(at, ofBefore, 'before', before, after));
  const restAfter = looseAfter.filter((at) => !joins(at, ofAfter, 'after', after, before));
  const one = (at: number, side: readonly PlacedStatement[]) => side[at]?.statement;
  return [
    ...all,
    ...restBefore.map((at) => ({ before: [at], after: [] })),
    ...restAfter.map((at) => ({ before: [], after: [at] })),
  ].map((group) => ({
    before: group.before.flatMap((at) => one(at, before) ?? []),
    after: group.after.flatMap((at) => one(at, after) ?? []),
  }));
}

interface Numbered {
  before: number[];
  after: number[];
}

const groupsOf = (groups: readonly Numbered[], side: 'before' | 'after') =>
  new Map(groups.flatMap((group) => group[side].map((at): [number, Numbered] => [at, group])));

/** Whether a sentence without a partner is part of what its neighbour became; then it is put into that group. */
function joins(
  at: number,
  groups: Map<number, Numbered>,
  side: 'before' | 'after',
  own: readonly PlacedStatement[],
  others: readonly PlacedStatement[],
): boolean {
  const other = side === 'before' ? 'after' : 'before';
  const group = groups.get(at - 1) ?? groups.get(at + 1);
  if (!group || group[side].length === mostJoined || own[at]?.line !== own[group[side][0] ?? -1]?.line)
    return false;
  const words = (numbers: readonly number[], from: readonly PlacedStatement[]) =>
    sum(numbers.flatMap((number) => from[number]?.statement.words ?? []));
  const theirs = words(group[other], others);
  const joined = [...group[side], at].toSorted((one, two) => one - two);
  const alone = words(group[side], own);
  const isPart = coverOf(own[at]?.statement.words ?? sum([]), theirs, alone) >= leastCover;
  if (!isPart || likenessOf(words(joined, own), theirs) <= likenessOf(alone, theirs)) return false;
  group[side] = joined;
  groups.set(at, group);
  return true;
}

/** The share of words that a text has beyond another. */
function coverOf(words: WordCounts, text: WordCounts, other: WordCounts): number {
  let common = 0;
  for (const [word, count] of words.counts)
    common += Math.min(count, Math.max(0, (text.counts.get(word) ?? 0) - (other.counts.get(word) ?? 0)));
  return words.total === 0 ? 0 : common / words.total;
}

function sum(all: readonly WordCounts[]): WordCounts {
  const counts = new Map<string, number>();
  for (const one of all)
    for (const [word, count] of one.counts) counts.set(word, (counts.get(word) ?? 0) + count);
  return { counts, total: all.reduce((total, one) => total + one.total, 0) };
}
