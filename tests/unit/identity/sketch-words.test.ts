import { expect, it } from 'vitest';
import { sketchWords } from '../../../utils/identity/sketch-words.ts';

it('sketchWords is of words, whatever their order, number and case', () => {
  expect(sketchWords('Skin, gut & skin')).toEqual(sketchWords('gut SKIN'));
  expect(sketchWords('gut skin')).toHaveLength(2);
  expect(sketchWords('Über 皮膚 42')).toHaveLength(3);
  expect(sketchWords(' – ')).toEqual([]);
});

it('is ascending, of 64 at most, and those are the smallest', () => {
  const words = Array.from({ length: 500 }, (_, at) => `word${at}`);
  const sketch = sketchWords(words.join(' '));
  const all = words.flatMap((word) => sketchWords(word)).sort((a, b) => a - b);
  expect(sketch).toEqual(all.slice(0, 64));
});
