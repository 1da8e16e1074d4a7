import { expect, it } from 'vitest';
import { bagOf, noteEqual, sentencesOf } from '../../../../../utils/learning/anchors/compare/draft.ts';
import type { Piece } from '../../../../../utils/learning/anchors/types.ts';
import { draftOf, tellStandings } from '../read-pair.ts';

it('notes lines of the same words, sentence by sentence, wherever their full stops stand', () => {
  const draft = draftOf('Zinc helps. Use it daily.', 'New.\nZinc helps, use it daily.');
  noteEqual(draft, draft.before.lines[0] as Piece, draft.after.lines[1] as Piece, 'moved');
  expect(tellStandings(draft)).toEqual([
    'moved: Zinc helps. > Zinc helps, use it daily.',
    'moved: Use it daily. > Zinc helps, use it daily.',
  ]);
  expect([...draft.wordMap]).toEqual([1, 2, 3, 4, 5]);
  expect(draft.taken).toEqual([false, true]);
});

it('tells the sentences of lines and the words of a piece', () => {
  const { before } = draftOf('One. Two.\nThree.', '');
  expect(sentencesOf(before, [1, 0])).toEqual([2, 0, 1]);
  expect(bagOf(before, before.lines[0] as Piece)).toEqual(before.words.ids.slice(0, 2));
});
