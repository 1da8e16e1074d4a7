import { type Budget, makeBudget } from './compare/budget.ts';
import { findBetween } from './find-between.ts';
import { findLikely } from './find-likely.ts';
import { findWords } from './find-words.ts';
import { isToldOf } from './is-told-of.ts';
import { rangeOfWords } from './range-of-words.ts';
import { readWords } from './read/read-words.ts';
import { sentenceAt } from './read/sentence-at.ts';
import { wordsWithin } from './read/words-within.ts';
import type { Anchor, FoundAnchor, LaterText, Range, ReadText } from './types.ts';

/** A few milliseconds for each anchor. */
const mostSteps = 2_000_000;
/** So many words do not stand there by chance, where only one side of them is the same. */
const leastOfItsOwn = 5;
/** Words next to a quote that tell its place: on both sides, or on one. */
const nearWords = { both: 4, one: 2 };
/** What stands ahead of a sentence, and how one ends. A line that ends, or nothing at all, ends one too. */
const begins = /^$|^\n|\n$|[.!?…]["'”’»)\]]*\s$/;
const ends = /[.!?…]["'”’»)\]]*$/;

/** The words of an anchor, by their numbers. */
interface Row {
  ahead: readonly number[];
  quote: readonly number[];
  behind: readonly number[];
}

/**
 * Where an anchor is in a text, by its own words and surroundings: for want of the version that it was made in. The words are the
 * same ones where all that stood around them does too, or where they stood once in each version and one side does. Else what
 * stands between the same surroundings has changed; else what is much like it near its place. Else it is lost.
 */
export function findBySurroundings(anchor: Anchor, { read, reader }: LaterText): FoundAnchor {
  const [{ exact, prefix, suffix }, { start }] = anchor.selector;
  const own = readWords(prefix + exact + suffix, reader.words, reader.hasDecimalComma);
  const [from, to] = wordsWithin(own, prefix.length, prefix.length + exact.length);
  if (from === to) return { state: 'lost' };
  const budget = makeBudget(mostSteps);
  const row = { ahead: own.ids.slice(0, from), quote: own.ids.slice(from, to), behind: own.ids.slice(to) };
  const place = findSame(anchor, read, row, budget);
  if (place !== undefined) {
    const marked = { start: prefix.length, end: prefix.length + exact.length };
    const range = rangeOfWords(own, marked, [from, to], read, place);
    return { state: range.start === start ? 'exact' : 'moved', ...range };
  }
  const between = findBetween(read, row, budget);
  if (between)
    return isToldOf(read, between[0]) ? { state: 'lost' } : changed(read, rangeOf(read, ...between));
  const likely = findLikely(exact, read.text, start, budget);
  if (!likely) return { state: 'lost' };
  const [first, last] = wordsWithin(read.words, likely.start, likely.end);
  const isPlace = isNear(read, row, first, last) && !isToldOf(read, first);
  return isPlace ? changed(read, likely) : { state: 'lost' };
}

function isNear({ words }: ReadText, { ahead, behind }: Row, first: number, last: number): boolean {
  const isRow = (row: readonly number[], at: number) =>
    row.length > 0 && row.every((id, step) => words.ids[at + step] === id);
  const [lead, follow] = [ahead.slice(-nearWords.one), behind.slice(0, nearWords.one)];
  return isRow(lead, first - lead.length) || isRow(follow, last);
}

/** The one place where the same words stand in the same surroundings. */
function findSame(
  { selector: [quote], twins }: Anchor,
  read: ReadText,
  row: Row,
  budget: Budget,
): number | undefined {
  if (twins === 'surroundings') return undefined;
  const places = findWords(row.quote, read.words.ids, budget) ?? [];
  const inBoth = places.filter((at) => isSameAround(read, row, quote, at, true));
  const isOnly = twins === 'none' && places.length === 1;
  // Words that stand once in both versions are held by less.
  const near = {
    ...row,
    ahead: row.ahead.slice(-nearWords.both),
    behind: row.behind.slice(0, nearWords.both),
  };
  const found =
    inBoth.length === 0 && isOnly
      ? places.filter(
          (at) =>
            isSameAround(read, near, quote, at, true) ||
            (row.quote.length >= leastOfItsOwn && isSameAround(read, row, quote, at, false)),
        )
      : inBoth;
  const [place] = found;
  return place !== undefined && found.length === 1 && !isToldOf(read, place) ? place : undefined;
}

/** A side that differs must begin or end a sentence where it did: one that grew says something else. */
function isSameAround(
  { words, sentences, ...text }: ReadText,
  { ahead, quote, behind }: Row,
  { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
  at: number,
  onBothSides: boolean,
): boolean {
  const isRow = (row: readonly number[], place: number) =>
    place >= 0 && row.every((id, step) => words.ids[place + step] === id);
  const end = at + quote.length;
  const isAhead = ahead.length > 0 ? isRow(ahead, at - ahead.length) : at === 0;
  const isBehind = behind.length > 0 ? isRow(behind, end) : end === words.ids.length;
  const isEnough = onBothSides
    ? (isAhead || ahead.length === 0) && (isBehind || behind.length === 0)
    : isAhead || isBehind;
  if (!isEnough) return false;
  const sentence = (word: number) => sentences[sentenceAt({ words, sentences, ...text }, word)];
  const isBegun = isAhead || !begins.test(prefix) || sentence(at)?.from === at;
  const mayGrow = !ends.test(exact) && !begins.test(suffix);
  return isBegun && (isBehind || mayGrow || sentence(end - 1)?.to === end);
}

function rangeOf({ text, words }: ReadText, from: number, to: number): Range {
  const [start, end] = [words.starts[from] as number, words.ends[to - 1] as number];
  return { start, end: Math.min(end, text.length) };
}

function changed(read: ReadText, range: Range): FoundAnchor {
  const [from, to] = wordsWithin(read.words, range.start, range.end);
  const [first, last] = [read.sentences[sentenceAt(read, from)], read.sentences[sentenceAt(read, to - 1)]];
  if (!first || !last || from === to) return { state: 'lost' };
  return { state: 'changed', ...range, sentence: { start: first.start, end: last.end } };
}
