import { expect, it } from 'vitest';
import { sentenceAt } from '../../../../../utils/learning/anchors/read/sentence-at.ts';
import { readPair } from '../read-pair.ts';

it('sentenceAt: the sentence that holds a word', () => {
  const { before } = readPair('One two. Three.\nFour five six.', '');
  expect([0, 1, 2, 3, 4, 5].map((word) => sentenceAt(before, word))).toEqual([0, 0, 1, 2, 2, 2]);
  expect(sentenceAt(before, 6)).toBe(3);
});
