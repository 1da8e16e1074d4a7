import { foldMarks } from '../../corrections/fold-marks.ts';
import { sectionsOf } from '../../corrections/sections/sections-of.ts';
import { hasDecimalComma } from '../read/has-decimal-comma.ts';
import { readText } from '../read/read-text.ts';
import { sameBeginning } from '../read/same-beginning.ts';
import { wordKinds } from '../read/word-kinds.ts';
import type { Comparison, Reader, ReadText } from '../types.ts';
import { makeBudget } from './budget.ts';
import { makeDraft } from './draft.ts';
import { fillPlaces } from './fill-places.ts';
import { markQuoting } from './mark-quoting.ts';
import { matchLines } from './match-lines.ts';
import { matchSentences } from './match-sentences.ts';
import { moveSentences } from './move-sentences.ts';

/** About a quarter of a second. What goes beyond it is left without a partner: gone rather than wrong. */
const mostSteps = 4_000_000;

/**
 * Two versions of a canonical text, compared once for all anchors: which sentence of the former one is which of the later one,
 * and which word is which. Bounded for any input.
 */
export function compareVersions(before: string, after: string): Comparison {
  const reader: Reader = { words: new Map(), pieces: new Map(), hasDecimalComma: hasDecimalComma(before) };
  const [former, later] = [readText(before, reader), readText(after, reader)];
  const budget = makeBudget(mostSteps);
  const draft = makeDraft(former, later, wordKinds(reader.words), markQuoting(former, later), budget);
  const groups = matchLines(draft);
  for (const group of groups) matchSentences(draft, group);
  moveSentences(draft);
  fillPlaces(draft);
  const { wordMap, standings, places, headings, kinds, times } = draft;
  return {
    ...{ before: former, after: later, reader, kinds, headings, times, wordMap, standings, places },
    sections: { before: sectionsIn(former), after: sectionsIn(later) },
    reached: reachedBy(wordMap, later.words.ids.length),
    sameUpTo: sameBeginning(before, after),
    isComplete: !budget.isExceeded(),
    steps: budget.spent(),
  };
}

const sectionsIn = ({ text, lines }: ReadText) =>
  sectionsOf(lines.map(({ start, end }) => foldMarks(text.slice(start, end))));

function reachedBy(wordMap: Int32Array, length: number): Uint8Array {
  const reached = new Uint8Array(length);
  for (const word of wordMap) if (word >= 0) reached[word] = 1;
  return reached;
}
