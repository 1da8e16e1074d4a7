import { expect, it } from 'vitest';
import { wordsWithin } from '../../../../../utils/learning/anchors/read/words-within.ts';
import { readPair } from '../read-pair.ts';

const text = 'Give 5 mg, daily.';

it.each([
  ['all', text, [0, 4]],
  ['one word', 'mg', [2, 3]],
  ['a part of two', 've 5', [0, 2]],
  ['a mark alone', ', ', [3, 3]],
])('wordsWithin: %s', (_name, marked, words) => {
  const start = text.indexOf(marked);
  expect(wordsWithin(readPair(text, '').before.words, start, start + marked.length)).toEqual(words);
});
