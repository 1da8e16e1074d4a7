import { diffArrays } from 'diff';
import type { Piece, ReadText } from '../types.ts';
import { alignEqual } from './align-equal.ts';
import type { Draft } from './draft.ts';

/** Words that a row of them can be looked for in all ways; of more, those that both hold once lead. */
const mostWords = 600;
const mostEdits = 300;

/** Notes which words of some sentences are which of some others: the longest row that both share. */
export function mapWords(draft: Draft, ones: readonly number[], others: readonly number[]): void {
  const from = wordsOf(draft.before, ones);
  const to = wordsOf(draft.after, others);
  const [before, after] = [
    from.map((word) => draft.before.words.ids[word] as number),
    to.map((word) => draft.after.words.ids[word] as number),
  ];
  const match = before.length + after.length <= mostWords ? alignAll(before, after, draft) : undefined;
  for (const [at, place] of (match ?? alignEqual(before, after, draft.budget)).entries())
    if (place >= 0) draft.wordMap[from[at] as number] = to[place] as number;
}

function wordsOf({ sentences }: ReadText, list: readonly number[]): number[] {
  return list.flatMap((at) => {
    const { from, to } = sentences[at] as Piece;
    return Array.from({ length: to - from }, (_, step) => from + step);
  });
}

function alignAll(before: number[], after: number[], { budget }: Draft): Int32Array | undefined {
  const maxEditLength = Math.min(mostEdits, before.length + after.length);
  if (!budget.spend(before.length + after.length + maxEditLength ** 2 / 4)) return undefined;
  const changes = diffArrays(before, after, { maxEditLength });
  if (!changes) return undefined;
  const match = new Int32Array(before.length).fill(-1);
  let [one, other] = [0, 0];
  for (const { added, removed, count } of changes) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) match[one + step] = other + step;
    if (!added) one += count;
    if (!removed) other += count;
  }
  return match;
}
