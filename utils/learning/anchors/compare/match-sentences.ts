import type { Piece } from '../types.ts';
import { alignEqual } from './align-equal.ts';
import { bagOf, type Draft, noteEqual, sentencesOf } from './draft.ts';
import { type Group, groupAlike } from './group-alike.ts';
import { mapWords } from './map-words.ts';
import { beginningOf } from './mark-quoting.ts';
import { mayMove } from './may-move.ts';

/** How much less a sentence is like one that it may only quote. */
const quotedIsLess = 0.25;

/** Notes what becomes of the sentences of lines that are each other's edited form. */
export function matchSentences(draft: Draft, { before: lines, after: linesAfter }: Group): void {
  const { before, after, quoting, budget, kinds, times } = draft;
  const ones = sentencesOf(before, lines);
  const others = sentencesOf(after, linesAfter);
  const sentence = (one: number) => before.sentences[one] as Piece;
  const other = (at: number) => after.sentences[at] as Piece;
  const match = alignEqual(
    ones.map((at) => sentence(at).id),
    others.map((at) => (quoting[at] ? -1 - at : other(at).id)),
    budget,
  );
  for (const [at, place] of match.entries())
    if (place >= 0) noteEqual(draft, sentence(ones[at] as number), other(others[place] as number), 'equal');
  const left = ones.filter((at) => draft.standings[at] === 'gone');
  const free = others.filter((at) => !draft.taken[at]);
  const mayPair = (from: number, to: number) => {
    const [one, there] = [left[from] as number, free[to] as number];
    const isSame = sentence(one).id === other(there).id;
    // Within its line, one that has no twin is itself.
    const hasTwin = (times.get(sentence(one).id) ?? 0) > 1;
    if (isSame && hasTwin && !mayMove(draft, one, there, false)) return false;
    const mark = quoting[there];
    if (mark === 'told') return false;
    if (mark === 'telling') return beginningOf(before, sentence(one)) === beginningOf(after, other(there));
    return mark === 'quoted' ? quotedIsLess : true;
  };
  const bags = (read: Draft['before'], list: readonly number[]) =>
    list.map((at) => bagOf(read, read.sentences[at] as Piece));
  for (const group of groupAlike(bags(before, left), bags(after, free), kinds, budget, mayPair))
    noteAlike(
      draft,
      group.before.map((at) => left[at] as number),
      group.after.map((at) => free[at] as number),
    );
}

/** Notes sentences that are each other's edited form. */
function noteAlike(draft: Draft, ones: readonly number[], others: readonly number[]): void {
  const { before, after } = draft;
  const [one, other] = [ones[0] as number, others[0] as number];
  const [from, to] = [before.sentences[one] as Piece, after.sentences[other] as Piece];
  if (ones.length === 1 && others.length === 1 && from.id === to.id) {
    noteEqual(draft, from, to, draft.quoting[other] ? 'equal' : 'moved');
    return;
  }
  mapWords(draft, ones, others);
  for (const at of ones) {
    const sentence = before.sentences[at] as Piece;
    const places = others.filter((there) => {
      const { from, to } = after.sentences[there] as Piece;
      for (let word = sentence.from; word < sentence.to; word += 1) {
        const place = draft.wordMap[word] as number;
        if (place >= from && place < to) return true;
      }
      return false;
    });
    draft.standings[at] = 'alike';
    draft.places[at] = [places[0] ?? other, (places.at(-1) ?? others.at(-1) ?? other) + 1];
  }
  for (const at of others) draft.taken[at] = true;
}
