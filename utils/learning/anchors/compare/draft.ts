import { findHeadings } from '../read/find-headings.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import type { Piece, ReadText, Standing, WordKind } from '../types.ts';
import type { Budget } from './budget.ts';
import type { Quoting } from './mark-quoting.ts';

/** A comparison while it is made: what is known so far of each sentence and word of the former version. */
export interface Draft {
  before: ReadText;
  after: ReadText;
  kinds: readonly WordKind[];
  budget: Budget;
  /** Of sentences of `after`. */
  quoting: readonly (Quoting | undefined)[];
  /** The heading over each line, by its index; -1 for none. */
  headings: { before: Int32Array; after: Int32Array };
  /** How many sentences of the same words there are, by their number: the larger count of the two texts. */
  times: ReadonlyMap<number, number>;
  wordMap: Int32Array;
  standings: Standing[];
  places: ([number, number] | undefined)[];
  /** Sentences of `after` that are the place of one of `before`. */
  taken: boolean[];
}

export function makeDraft(
  before: ReadText,
  after: ReadText,
  kinds: readonly WordKind[],
  quoting: readonly (Quoting | undefined)[],
  budget: Budget,
): Draft {
  return {
    ...{ before, after, kinds, quoting, budget },
    headings: { before: findHeadings(before, kinds), after: findHeadings(after, kinds) },
    times: countTimes(before.sentences, after.sentences),
    wordMap: new Int32Array(before.words.ids.length).fill(-1),
    standings: before.sentences.map(() => 'gone'),
    places: before.sentences.map(() => undefined),
    taken: after.sentences.map(() => false),
  };
}

function countTimes(...texts: (readonly Piece[])[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const sentences of texts) {
    const own = new Map<number, number>();
    for (const { id } of sentences) {
      const count = (own.get(id) ?? 0) + 1;
      own.set(id, count);
      times.set(id, Math.max(times.get(id) ?? 0, count));
    }
  }
  return times;
}

/** Notes that pieces of the same words are each other, sentence by sentence: full stops may stand elsewhere in them. */
export function noteEqual(draft: Draft, one: Piece, other: Piece, standing: 'equal' | 'moved'): void {
  const { before, after, wordMap, standings, places, taken } = draft;
  const step = other.from - one.from;
  for (let word = one.from; word < one.to; word += 1) wordMap[word] = word + step;
  const behind = sentenceAt(before, one.to - 1);
  for (let at = sentenceAt(before, one.from); at <= behind; at += 1) {
    const { from, to } = before.sentences[at] as Piece;
    const place: [number, number] = [sentenceAt(after, from + step), sentenceAt(after, to - 1 + step) + 1];
    standings[at] = standing;
    places[at] = place;
    for (let there = place[0]; there < place[1]; there += 1) taken[there] = true;
  }
}

/** The words of a piece, by their numbers. */
export const bagOf = ({ words }: ReadText, { from, to }: Piece): number[] => words.ids.slice(from, to);

/** The sentences of some lines, in their order. */
export function sentencesOf({ firstSentences }: ReadText, lines: readonly number[]): number[] {
  return lines.flatMap((line) => {
    const first = firstSentences[line] ?? 0;
    return Array.from({ length: (firstSentences[line + 1] ?? first) - first }, (_, at) => first + at);
  });
}
