import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareOfWords } from '../../../utils/identity/share-of-words.ts';
import { sketchWords } from '../../../utils/identity/sketch-words.ts';

const text = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ');
const share = (a: string, b: string) => shareOfWords(sketchWords(a), sketchWords(b));

it('shareOfWords is unknown where a text is', () => {
  expect(share('', 'a')).toBeNull();
  expect(share('a', '')).toBeNull();
});

it('is exact for short texts', () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 63 });
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const both = a.filter((one) => b.includes(one)).length;
      const either = new Set([...a, ...b]).size;
      const words = (of: number[]) => of.map((one) => `w${one}`).join(' ');
      expect(share(words(a), words(b))).toBeCloseTo(both / either, 10);
    }),
  );
});

it.each([
  [0, 1],
  [200, 0.6667],
  [500, 0.3333],
  [1000, 0],
])('estimates for long ones, %i of 1,000 words on', (shift, expected) => {
  const estimate = share(text(0, 1000), text(shift, 1000 + shift));
  expect(Math.abs((estimate ?? 9) - expected)).toBeLessThan(0.17);
});
