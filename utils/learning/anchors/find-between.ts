import type { Budget } from './compare/budget.ts';
import { findWords } from './find-words.ts';
import type { ReadText } from './types.ts';

/** Words next to a quote that tell where it was. */
const frameWords = 4;
const leastFrameWords = 2;

/** What stands between the words that stood around a quote, where both stand once and near each other: its first word, and the one behind the last. */
export function findBetween(
  { words }: ReadText,
  { ahead, quote, behind }: { ahead: readonly number[]; quote: readonly number[]; behind: readonly number[] },
  budget: Budget,
): [number, number] | undefined {
  const [lead, follow] = [ahead.slice(-frameWords), behind.slice(0, frameWords)];
  if (Math.min(lead.length, follow.length) < leastFrameWords) return undefined;
  const most = 2 * quote.length + 2 * frameWords;
  const follows = findWords(follow, words.ids, budget) ?? [];
  const pairs = (findWords(lead, words.ids, budget) ?? []).flatMap((at): [number, number][] => {
    const begin = at + lead.length;
    const end = follows.find((place) => place > begin);
    return end !== undefined && end - begin <= most ? [[begin, end]] : [];
  });
  return pairs.length === 1 ? pairs[0] : undefined;
}
