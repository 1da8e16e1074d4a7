import { findBySurroundings } from './find-by-surroundings.ts';
import { isStillSaid } from './is-still-said.ts';
import { rangeOfWords } from './range-of-words.ts';
import { sentenceAt } from './read/sentence-at.ts';
import { wordsWithin } from './read/words-within.ts';
import type { Anchor, Comparison, FoundAnchor, Range, ReadText } from './types.ts';

/** Where an anchor of the former version is in the later one. */
export function placeAnchor(anchor: Anchor, comparison: Comparison): FoundAnchor {
  const { before, after, wordMap, sameUpTo, isComplete } = comparison;
  const [{ exact }, { start, end }] = anchor.selector;
  if (before.text.slice(start, end) !== exact)
    return findBySurroundings(anchor, { read: after, reader: comparison.reader });
  if (before.text === after.text) return { state: 'exact', start, end };
  const [from, to] = wordsWithin(before.words, start, end);
  // Marks without a word have no place of their own.
  if (from === to) return { state: 'lost' };
  if (isStillSaid(comparison, { start, end }, from, to)) {
    const range = rangeOfWords(before.words, { start, end }, [from, to], after, wordMap[from] as number);
    const isSamePlace = range.start === start || (start <= sameUpTo[0] && range.start <= sameUpTo[1]);
    return { state: isSamePlace ? 'exact' : 'moved', ...range };
  }
  const sentence = sentencesOf(comparison, from, to);
  if (!sentence)
    return isComplete
      ? { state: 'lost' }
      : findBySurroundings(anchor, { read: after, reader: comparison.reader });
  const words = changedWords(after, wordMap, from, to, sentence);
  return { state: 'changed', ...(words ?? sentence), sentence };
}

/** All that stands in the place of the sentences that some words are of. */
function sentencesOf({ before, after, places }: Comparison, from: number, to: number): Range | undefined {
  let first = after.sentences.length;
  let behind = 0;
  const last = sentenceAt(before, to - 1);
  for (let at = sentenceAt(before, from); at <= last; at += 1) {
    const place = places[at];
    if (!place) continue;
    first = Math.min(first, place[0]);
    behind = Math.max(behind, place[1]);
  }
  const [one, other] = [after.sentences[first], after.sentences[behind - 1]];
  return one && other && behind > first ? { start: one.start, end: other.end } : undefined;
}

/** What stands between the words ahead of some and those behind them, where both are known; all of the sentence elsewhere. */
function changedWords(
  { words }: ReadText,
  wordMap: Int32Array,
  from: number,
  to: number,
  sentence: Range,
): Range | undefined {
  const inside = (word: number | undefined) =>
    word !== undefined &&
    word >= 0 &&
    (words.starts[word] ?? 0) >= sentence.start &&
    (words.ends[word] ?? 0) <= sentence.end;
  const own = [...wordMap.subarray(from, to)].filter(inside);
  const [ahead, behind] = [wordMap[from - 1], wordMap[to]];
  const first = inside(wordMap[from]) ? wordMap[from] : inside(ahead) ? (ahead as number) + 1 : undefined;
  const last = inside(wordMap[to - 1])
    ? wordMap[to - 1]
    : inside(behind)
      ? (behind as number) - 1
      : undefined;
  const start = first === undefined ? sentence.start : words.starts[Math.min(first, ...own)];
  const end = last === undefined ? sentence.end : words.ends[Math.max(last, ...own)];
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}
