import { expect, it } from 'vitest';
import { rangeOfWords } from '../../../../utils/learning/anchors/range-of-words.ts';
import { wordsWithin } from '../../../../utils/learning/anchors/read/words-within.ts';
import { readPair } from './read-pair.ts';

it.each([
  ['words', 'Give it now.', 'it now', 'So, it now.', 1, 'it now'],
  ['with their full stop', 'Give it now.', 'it now.', 'So, it now!', 1, 'it now!'],
  ['without one that is no more', 'Give it now.', 'it now.', 'So, it now', 1, 'it now'],
  ['with their brackets', 'Give (it) now.', '(it)', 'So [it] now', 1, '[it]'],
  ['a part of a word', 'Give tablets now.', 'let', 'So tablets now', 1, 'let'],
  ['a word that is set otherwise, whole', 'Give 1,204 now.', '204 now', 'So 1204 now', 1, '1204 now'],
])('rangeOfWords: %s', (_name, before, marked, after, place, found) => {
  const pair = readPair(before, after);
  const start = before.indexOf(marked);
  const range = { start, end: start + marked.length };
  const words = wordsWithin(pair.before.words, range.start, range.end);
  const { start: from, end: to } = rangeOfWords(pair.before.words, range, words, pair.after, place);
  expect(after.slice(from, to)).toBe(found);
});
