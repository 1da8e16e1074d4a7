import search from 'approx-string-match';
import type { Budget } from './compare/budget.ts';
import type { Range } from './types.ts';

/** How far from its position a quote is looked for, and how much of a long one. UTF-16 units. */
const reach = 3000;
const mostOfQuote = 128;
/** Shorter quotes are like too much. */
const leastOfQuote = 16;
/** Of its letters, what may differ, and by how much the next best must differ more. */
const mostErrors = 0.25;
const leastMargin = 0.15;

/** What is much like a quote near its place, if nothing else there is nearly as much like it. */
export function findLikely(exact: string, text: string, position: number, budget: Budget): Range | undefined {
  const quote = exact.slice(0, mostOfQuote);
  if (quote.length < leastOfQuote) return undefined;
  const begin = Math.max(0, Math.min(position, text.length) - reach);
  const near = text.slice(begin, begin + 2 * reach + quote.length);
  // The search takes words of 32 letters in one step.
  if (!budget.spend(near.length * Math.ceil(quote.length / 32))) return undefined;
  const margin = Math.ceil(quote.length * leastMargin);
  const allowed = Math.floor(quote.length * mostErrors);
  const [best] = search(near, quote, allowed).toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!best) return undefined;
  // Without it, is there another?
  const rest = near.slice(0, best.start) + '\u0000'.repeat(best.end - best.start) + near.slice(best.end);
  if (search(rest, quote, Math.min(quote.length, best.errors + margin)).length > 0) return undefined;
  return { start: begin + best.start, end: begin + best.end };
}
