import { isTurnedAround } from './is-turned-around.ts';
import { sentenceAt } from './read/sentence-at.ts';
import type { Comparison, Piece, Range, WordKind } from './types.ts';

/** So many words are not met by chance in a sentence that was edited. */
const leastOfItsOwn = 5;

/** Two stretches of words, of the former and of the later version. */
interface Stretches {
  before: readonly [number, number];
  after: readonly [number, number];
}

/**
 * Whether words that stand in an edited sentence are those that stood there, and no others that are called the same. Of
 * "10 mg, then 20 mg" that became "5 mg, then 10 mg", the 10 mg are others.
 *
 * @param quote what was marked
 * @param from the first of its words, which all stand in the later version, in their order; `to` is the one behind the last
 */
export function isHeldBySentence(
  comparison: Comparison,
  quote: Range,
  [from, to]: readonly [number, number],
  sentence: Piece,
): boolean {
  const { before, after, wordMap } = comparison;
  const [begin, end] = [Math.max(from, sentence.from), Math.min(to, sentence.to)];
  const [first, last] = [wordMap[begin] as number, wordMap[end - 1] as number];
  const own = after.sentences.slice(sentenceAt(after, first), sentenceAt(after, last) + 1);
  const now = { from: own[0]?.from ?? first, to: own.at(-1)?.to ?? last + 1 };
  const was = { read: before, quote: [begin, end] as const, sentence };
  if (isTurnedAround(comparison, was, { read: after, quote: [first, last + 1], sentence: now })) return false;
  const ahead = changedAhead(comparison, begin, first, sentence);
  const behind = changedBehind(comparison, end, last, sentence);
  const isToEnd = end === sentence.to && !/[.!?…]/.test(before.text.slice(quote.end, sentence.end));
  // A sentence that grew says something else, unless it was only joined to another.
  if (isToEnd && !holdsOnly(comparison, behind, ['joining'])) return false;
  if (isToEnd && begin === sentence.from) return holdsOnly(comparison, ahead, ['joining']);
  if (holdsAny(comparison, ahead, ['turning']) || holdsAny(comparison, behind, ['turning'])) return false;
  const isLong = end - begin >= leastOfItsOwn;
  const hasFigure = holdsAny(comparison, { before: [begin, end], after: [0, 0] }, ['figure']);
  if (isLong && !hasFigure) return true;
  if (speaksOfOther(comparison, sentence, begin, end)) return false;
  const [isHeldAhead, isHeldBehind] = [isEmpty(ahead), isEmpty(behind)];
  if ((isHeldAhead && isHeldBehind) || isLong) return true;
  if (!isHeldAhead && !isHeldBehind) return false;
  if (!hasFigure) return true;
  return !holdsAny(comparison, isHeldAhead ? behind : ahead, ['figure', 'comparing']);
}

const isEmpty = ({ before, after }: Stretches) => before[0] >= before[1] && after[0] >= after[1];

function kindsIn({ before, after, kinds }: Comparison, stretches: Stretches): (WordKind | undefined)[] {
  const own = before.words.ids.slice(...stretches.before);
  return [...own, ...after.words.ids.slice(...stretches.after)].map((id) => kinds[id]);
}

const holdsAny = (comparison: Comparison, stretches: Stretches, some: readonly WordKind[]) =>
  kindsIn(comparison, stretches).some((kind) => kind !== undefined && some.includes(kind));

const holdsOnly = (comparison: Comparison, stretches: Stretches, some: readonly WordKind[]) =>
  kindsIn(comparison, stretches).every((kind) => kind !== undefined && some.includes(kind));

/** What was taken out and put in between the words and the next ones behind them that stayed. */
function changedBehind(
  { after, wordMap, reached }: Comparison,
  end: number,
  last: number,
  sentence: Piece,
): Stretches {
  let next = end;
  while (next < sentence.to && (wordMap[next] as number) < 0) next += 1;
  const stop = after.sentences[sentenceAt(after, last)]?.to ?? last + 1;
  let place = last + 1;
  while (place < stop && reached[place] === 0) place += 1;
  return { before: [end, next], after: [last + 1, place] };
}

function changedAhead(
  { after, wordMap, reached }: Comparison,
  begin: number,
  first: number,
  sentence: Piece,
): Stretches {
  let next = begin;
  while (next > sentence.from && (wordMap[next - 1] as number) < 0) next -= 1;
  const stop = after.sentences[sentenceAt(after, first)]?.from ?? first;
  let place = first;
  while (place > stop && reached[place - 1] === 0) place -= 1;
  return { before: [next, begin], after: [place, first] };
}

/** Another medicine is named, and more than its name is other: it may be a sentence about that one. */
function speaksOfOther(
  { before, wordMap, kinds }: Comparison,
  { from, to }: Piece,
  begin: number,
  end: number,
): boolean {
  let [names, others] = [0, 0];
  for (let word = from; word < to; word += 1) {
    if ((word >= begin && word < end) || (wordMap[word] as number) >= 0) continue;
    if (kinds[before.words.ids[word] as number] === 'medicine') names += 1;
    else others += 1;
  }
  return names > 0 && others > 0;
}
