import { describe, expect, it } from 'vitest';
import { beginningOf, markQuoting } from '../../../../../utils/learning/anchors/compare/mark-quoting.ts';
import type { Piece } from '../../../../../utils/learning/anchors/types.ts';
import { readPair } from '../read-pair.ts';

const mark = (before: string, after: string) => {
  const pair = readPair(before, after);
  return markQuoting(pair.before, pair.after);
};

describe('markQuoting', () => {
  it.each([
    [
      'a sentence that tells',
      'Give 5 mg.',
      'Correction: it said "Give 4 mg."\nGive 5 mg.',
      ['telling', undefined],
    ],
    ['what a label leads to', 'Give 5 mg.', 'Erratum. Give 4 mg. It is 5.', ['telling', 'told', undefined]],
    [
      'the line behind a colon',
      'Give 5 mg.',
      'An earlier version said:\nGive 4 mg.\nWait.',
      ['telling', 'told', undefined],
    ],
    ['quotation marks that are new', 'Give 5 mg.', '“Give 5 mg.”', ['quoted']],
    ['none that were there', '“Give 5 mg.”', '“Give 5 mg.”\nWait.', [undefined, undefined]],
    ['no line that was there', 'Correction: it said so.', 'Correction: it said so.', [undefined]],
  ])('marks %s', (_name, before, after, marks) => {
    expect(mark(before, after)).toEqual(marks);
  });
});

it('beginningOf: the first two words, as they are known', () => {
  const { before, after } = readPair('Give 5 mg.', 'GIVE 5 g. Give 6 mg.');
  const [one, other] = after.sentences as [Piece, Piece];
  expect(beginningOf(after, one)).toBe(beginningOf(before, before.sentences[0] as Piece));
  expect(beginningOf(after, other)).not.toBe(beginningOf(after, one));
});
