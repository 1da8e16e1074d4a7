import type { Range, ReadText, Words } from './types.ts';

/** What is neither a word nor a space: quotation marks, brackets, full stops. */
const mark = /[^\p{L}\p{M}\p{N}\s]/u;

/**
 * Where a marked stretch stands in a later text in which its words are the same: with the marks around them, and no more of a
 * word than was marked.
 *
 * @param was the words it was marked among, `start` and `end` in the text of these
 * @param from the first of the words that it holds a part of, and the one behind the last
 * @param place where the first is in the later text; the others follow
 */
export function rangeOfWords(
  was: Words,
  { start, end }: Range,
  [from, to]: readonly [number, number],
  { text, words: is }: ReadText,
  place: number,
): Range {
  const last = place + to - 1 - from;
  const isSameLength = (one: number, other: number) => lengthOf(was, one) === lengthOf(is, other);
  const ahead = (was.starts[from] as number) - start;
  const behind = end - (was.ends[to - 1] as number);
  const [first, finish] = [is.starts[place] as number, is.ends[last] as number];
  const isCutAhead = ahead < 0 && isSameLength(from, place);
  const isCutBehind = behind < 0 && isSameLength(to - 1, last);
  return {
    start: isCutAhead ? first - ahead : first - countMarks(text, first - 1, -1, ahead),
    end: isCutBehind ? finish + behind : finish + countMarks(text, finish, 1, behind),
  };
}

const lengthOf = ({ starts, ends }: Words, word: number) => (ends[word] as number) - (starts[word] as number);

function countMarks(text: string, at: number, step: 1 | -1, most: number): number {
  let count = 0;
  while (count < most && mark.test(text.charAt(at + step * count))) count += 1;
  return count;
}
