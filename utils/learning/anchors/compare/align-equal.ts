import { diffArrays } from 'diff';
import type { Budget } from './budget.ts';

/**
 * Which of `after` each of `before` is, in one order: those that both hold once, then what both begin and end with, then
 * the longest row of the rest that both share. -1 for what has no partner. Where several are the same, each stays with what leads
 * to it: of `A x B x`, without `B x`, the first `x` is left.
 */
export function alignEqual(before: readonly number[], after: readonly number[], budget: Budget): Int32Array {
  const match = new Int32Array(before.length).fill(-1);
  alignRange(before, after, [0, before.length, 0, after.length], match, budget);
  slideDown(before, after, match);
  return match;
}

type Bounds = readonly [number, number, number, number];

function alignRange(
  before: readonly number[],
  after: readonly number[],
  bounds: Bounds,
  match: Int32Array,
  budget: Budget,
): void {
  // A heap of its own: hostile texts would nest deeper than the stack.
  const waiting: Bounds[] = [bounds];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    let [from, to, start, end] = next;
    if (from === to || start === end || !budget.spend(to - from + end - start)) continue;
    const unique = uniquePairs(before, after, next);
    for (const [one, other] of longestRise(unique)) {
      waiting.push([from, one, start, other]);
      match[one] = other;
      [from, start] = [one + 1, other + 1];
    }
    if (unique.length > 0) {
      waiting.push([from, to, start, end]);
      continue;
    }
    while (from < to && start < end && before[from] === after[start]) match[from++] = start++;
    while (from < to && start < end && before[to - 1] === after[end - 1]) match[--to] = --end;
    const isShorter = from > next[0] || to < next[1];
    if (isShorter) waiting.push([from, to, start, end]);
    else diffRange(before, after, next, match, budget);
  }
}

/** Those that each side holds once, in the order of `before`. */
function uniquePairs(
  before: readonly number[],
  after: readonly number[],
  [from, to, start, end]: Bounds,
): [number, number][] {
  const once = (list: readonly number[], begin: number, stop: number) => {
    const places = new Map<number, number>();
    for (let at = begin; at < stop; at += 1) {
      const id = list[at] as number;
      places.set(id, places.has(id) ? -1 : at);
    }
    return places;
  };
  const there = once(after, start, end);
  return [...once(before, from, to)].flatMap(([id, at]): [number, number][] => {
    const other = there.get(id) ?? -1;
    return at >= 0 && other >= 0 ? [[at, other]] : [];
  });
}

/** The longest row of pairs that rises on both sides. */
function longestRise(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  for (const [at, [, place]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous[at] = low > 0 ? (tails[low - 1] as number) : -1;
    tails[low] = at;
  }
  const row: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] as number)
    row.push(pairs[at] as [number, number]);
  return row.reverse();
}

/** More edits than this are another text. In a long one fewer are looked for: each may look at all of it. */
const mostEdits = 400;
const mostLooks = 2_000_000;

function diffRange(
  before: readonly number[],
  after: readonly number[],
  [from, to, start, end]: Bounds,
  match: Int32Array,
  budget: Budget,
): void {
  const length = to - from + end - start;
  const maxEditLength = Math.min(mostEdits, length, Math.ceil(mostLooks / length));
  if (!budget.spend(length + maxEditLength ** 2 / 4)) return;
  const changes = diffArrays(before.slice(from, to), after.slice(start, end), { maxEditLength }) ?? [];
  let [one, other] = [from, start];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) match[one + step] = other + step;
    if (!added) one += count;
    if (!removed) other += count;
  }
}

/** A run that was put in or taken out between equal ones could as well begin earlier: it begins as late as it can. */
function slideDown(before: readonly number[], after: readonly number[], match: Int32Array): void {
  let gap = -1;
  let last = -1;
  for (let at = 0; at < before.length; at += 1) {
    const place = match[at] as number;
    if (place < 0) {
      if (gap < 0) gap = at;
      continue;
    }
    if (gap >= 0 && place === last + 1 && before[gap] === before[at]) {
      match[gap] = place;
      match[at] = -1;
      gap += 1;
    } else if (gap < 0 && place > last + 1 && after[last + 1] === before[at]) match[at] = last + 1;
    else gap = -1;
    last = match[at] === -1 ? place : (match[at] as number);
  }
}
