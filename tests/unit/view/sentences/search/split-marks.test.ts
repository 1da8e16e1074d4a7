import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitMarks } from '../../../../../utils/view/sentences/search/split-marks.ts';

it('marks what was found', () => {
  expect(
    splitMarks({
      text: 'dry eyes',
      marks: [
        [0, 3],
        [4, 7],
      ],
    }),
  ).toEqual([
    { text: 'dry', isMarked: true },
    { text: ' ', isMarked: false },
    { text: 'eye', isMarked: true },
    { text: 's', isMarked: false },
  ]);
});

it('loses and doubles nothing, whatever the ranges are', () => {
  const range = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }));
  fc.assert(
    fc.property(fc.string(), fc.array(range), (text, marks) => {
      const pieces = splitMarks({ text, marks });
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      expect(pieces.every((piece) => piece.text !== '')).toBe(true);
    }),
  );
});
