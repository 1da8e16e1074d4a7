import type { IssueParts } from '../../utils/issue/types.ts';
import { comparable, compareIssue, compareValue, type Difference } from './compare-issue.ts';

/** How one part fared: values asked for, values given, and of these the right ones. */
export interface Score {
  expected: number;
  found: number;
  right: number;
  differences: Difference[];
}

/**
 * Scores an issue part by part, for the parts an `expected.json` speaks of. A list counts by its items, right in order;
 * a summary is right when it holds all it must mention and nothing it must not contain.
 */
export function scoreIssue(
  found: IssueParts,
  expected: Readonly<Record<string, unknown>>,
): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const [key, wanted] of Object.entries(expected)) {
    if (!key.startsWith('summaryMust')) scores.set(key, scorePart(key, comparable(found, key), wanted));
  }
  const { summaryMustMention, summaryMustNotContain } = expected;
  if (summaryMustMention || summaryMustNotContain) {
    const summary = { summaryMustMention, summaryMustNotContain };
    const differences = compareIssue(found, summary);
    // No summary contains nothing that must not be in it, but is none.
    const isFound = found.summary !== null;
    const right = isFound && differences.length === 0 ? 1 : 0;
    scores.set('summary', { expected: 1, found: isFound ? 1 : 0, right, differences });
  }
  return scores;
}

function scorePart(key: string, found: unknown, wanted: unknown): Score {
  const [wantedItems, foundItems] = [itemsOf(wanted), itemsOf(found)];
  const right = countInOrder(wantedItems, foundItems, (one, other) => {
    return compareValue(key, other, one).length === 0;
  });
  const differences = compareValue(key, found, wanted);
  return { expected: wantedItems.length, found: foundItems.length, right, differences };
}

function itemsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return value === null || value === undefined ? [] : [value];
}

/** Length of the longest common subsequence: one item too many must not make all after it wrong. */
function countInOrder(
  wanted: readonly unknown[],
  found: readonly unknown[],
  isSame: (wanted: unknown, found: unknown) => boolean,
): number {
  let above = new Array<number>(found.length + 1).fill(0);
  for (const one of wanted) {
    const row = [0];
    for (const [at, other] of found.entries()) {
      const skip = Math.max(above[at + 1] ?? 0, row[at] ?? 0);
      row.push(isSame(one, other) ? Math.max(skip, (above[at] ?? 0) + 1) : skip);
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
