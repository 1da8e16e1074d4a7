import { isHeldBySection } from './is-held-by-section.ts';
import { isHeldBySentence } from './is-held-by-sentence.ts';
import { sentenceAt } from './read/sentence-at.ts';
import type { Comparison, Piece, Range } from './types.ts';

/**
 * Whether words of the former version stand in the later one, all, in their order, with none between, and at their own place.
 * In doubt they do not.
 *
 * @param quote what was marked
 * @param from the first of its words
 * @param to the one behind the last
 */
export function isStillSaid(comparison: Comparison, quote: Range, from: number, to: number): boolean {
  const { before, wordMap, standings } = comparison;
  const place = wordMap[from] as number;
  if (place < 0) return false;
  for (let word = from; word < to; word += 1) if (wordMap[word] !== place + word - from) return false;
  const last = sentenceAt(before, to - 1);
  for (let at = sentenceAt(before, from); at <= last; at += 1) {
    const standing = standings[at] ?? 'gone';
    if (standing === 'gone' || standing === 'replaced') return false;
    if (!isHeldBySection(comparison, at, standing === 'alike' ? 'alike' : 'equal')) return false;
    const sentence = before.sentences[at] as Piece;
    if (standing === 'alike' && !isHeldBySentence(comparison, quote, [from, to], sentence)) return false;
  }
  return true;
}
