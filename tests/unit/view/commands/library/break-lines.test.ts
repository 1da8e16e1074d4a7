import fc from 'fast-check';
import { expect, it } from 'vitest';
import { breakLines } from '../../../../../utils/view/commands/library/break-lines.ts';

const length = (text: string) => [...text].length;

it('breaks at blanks, and within a word that is too wide', () => {
  expect(breakLines('one two three', 7, length)).toEqual(['one two', 'three']);
  expect(breakLines('一二三四五', 2, length)).toEqual(['一二', '三四', '五']);
  expect(breakLines('to abcdefgh ij', 4, length)).toEqual(['to', 'abcd', 'efgh', 'ij']);
});

it('keeps every character, and no line is too wide', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 12 }), (text, width) => {
      const lines = breakLines(text, width, length);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      expect(Math.max(0, ...lines.map(length))).toBeLessThanOrEqual(width);
    }),
  );
});
