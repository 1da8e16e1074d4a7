import fc from 'fast-check';
import { expect, it } from 'vitest';
import { splitFindings } from '../../../../../utils/view/sentences/log/split-findings.ts';

it('gives the text back whole where it is short, with what is marked in it', () => {
  expect(splitFindings('Saw JD, 45F again.', [{ start: 4, end: 11 }])).toEqual([
    { words: 'Saw ', isMarked: false },
    { words: 'JD, 45F', isMarked: true },
    { words: ' again.', isMarked: false },
  ]);
});

it('shows every marked word, and of a long text no more than what is around', () => {
  const marks = fc.uniqueArray(fc.integer({ min: 0, max: 990 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(marks, (at) => {
      const text = Array.from({ length: 1000 }, (_, n) => String.fromCharCode(97 + (n % 26))).join('');
      const starts = at.sort((a, b) => a - b).filter((one, n) => n === 0 || one > (at[n - 1] ?? 0) + 6);
      const parts = splitFindings(
        text,
        starts.map((start) => ({ start, end: start + 5 })),
      );
      expect(parts.filter(({ isMarked }) => isMarked).map(({ words }) => words)).toEqual(
        starts.map((start) => text.slice(start, start + 5)),
      );
      for (const { words } of parts) expect(words.length).toBeLessThanOrEqual(161);
    }),
  );
});
