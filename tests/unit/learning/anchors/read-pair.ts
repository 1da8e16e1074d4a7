import { makeBudget } from '../../../../utils/learning/anchors/compare/budget.ts';
import { type Draft, makeDraft } from '../../../../utils/learning/anchors/compare/draft.ts';
import { markQuoting } from '../../../../utils/learning/anchors/compare/mark-quoting.ts';
import { hasDecimalComma } from '../../../../utils/learning/anchors/read/has-decimal-comma.ts';
import { readText } from '../../../../utils/learning/anchors/read/read-text.ts';
import { wordKinds } from '../../../../utils/learning/anchors/read/word-kinds.ts';
import type { Reader, ReadText } from '../../../../utils/learning/anchors/types.ts';

/** Two texts, read together. */
export function readPair(
  before: string,
  after: string,
): { before: ReadText; after: ReadText; reader: Reader } {
  const reader: Reader = { words: new Map(), pieces: new Map(), hasDecimalComma: hasDecimalComma(before) };
  return { before: readText(before, reader), after: readText(after, reader), reader };
}

/** A comparison of two texts at its beginning. */
export function draftOf(before: string, after: string): Draft {
  const pair = readPair(before, after);
  const quoting = markQuoting(pair.before, pair.after);
  return makeDraft(pair.before, pair.after, wordKinds(pair.reader.words), quoting, makeBudget(1_000_000));
}

/** What becomes of each sentence: how it stands, and the words at its place. */
export function tellStandings({ before, after, standings, places }: Draft): string[] {
  return before.sentences.map(({ start, end }, at) => {
    const own = before.text.slice(start, end);
    const [first, last] = (places[at] ?? [0, 0]).map((place, side) => after.sentences[place - side]);
    const there = places[at] && first && last ? after.text.slice(first.start, last.end) : '-';
    return `${standings[at]}: ${own} > ${there}`;
  });
}
