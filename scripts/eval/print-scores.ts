import type { Score } from './score-issue.ts';

/** Sums of many scores. */
export interface Total {
  expected: number;
  found: number;
  right: number;
}

/** Right of all given; 1 when nothing was given. */
export const precisionOf = ({ found, right }: Total): number => (found === 0 ? 1 : right / found);

/** Right of all asked for; 1 when nothing was. */
export const recallOf = ({ expected, right }: Total): number => (expected === 0 ? 1 : right / expected);

/** Adds scores up. */
export function addUp(scores: Iterable<Score | Total>): Total {
  const total = { expected: 0, found: 0, right: 0 };
  for (const { expected, found, right } of scores) {
    total.expected += expected;
    total.found += found;
    total.right += right;
  }
  return total;
}

const columns = ['part', 'expected', 'found', 'right', 'wrong', 'missed', 'precision', 'recall'];

/** The table of parts, a line each. */
export function tableOf(parts: ReadonlyMap<string, Total>): string {
  const rows = [...parts].map(([part, total]) => [
    part,
    ...[total.expected, total.found, total.right].map(String),
    ...[total.found - total.right, total.expected - total.right].map(String),
    ...[precisionOf(total).toFixed(3), recallOf(total).toFixed(3)],
  ]);
  return [columns, ...rows]
    .map(([name = '', ...cells]) => name.padEnd(15) + cells.map((cell) => cell.padStart(10)).join(''))
    .join('\n');
}
