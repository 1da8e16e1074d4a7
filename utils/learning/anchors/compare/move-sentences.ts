import type { Piece } from '../types.ts';
import { type Draft, noteEqual } from './draft.ts';
import { beginningOf } from './mark-quoting.ts';
import { mayMove } from './may-move.ts';

/**
 * Notes sentences that moved to another line: those that stand once in each version, and are still what they speak of. Where
 * another one begins alike and is nobody's, that may be the sentence, edited, and this one a new one.
 */
export function moveSentences(draft: Draft): void {
  const { before, after, quoting, taken } = draft;
  const [here, there] = [placesOnce(before.sentences), placesOnce(after.sentences)];
  const free = new Map<string, number>();
  for (const [at, sentence] of after.sentences.entries()) {
    if (taken[at] || quoting[at]) continue;
    const beginning = beginningOf(after, sentence);
    free.set(beginning, (free.get(beginning) ?? 0) + 1);
  }
  for (const [id, one] of here) {
    const other = there.get(id) ?? -1;
    if (one < 0 || other < 0 || draft.standings[one] !== 'gone' || taken[other] || quoting[other]) continue;
    const [from, to] = [before.sentences[one] as Piece, after.sentences[other] as Piece];
    if ((free.get(beginningOf(before, from)) ?? 0) > 1 || !mayMove(draft, one, other, false)) continue;
    noteEqual(draft, from, to, 'moved');
  }
}

/** Where each sentence stands that stands once; -1 for the others. */
function placesOnce(sentences: readonly Piece[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const [at, { id }] of sentences.entries()) places.set(id, places.has(id) ? -1 : at);
  return places;
}
