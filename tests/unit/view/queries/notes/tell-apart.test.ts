import { expect, it } from 'vitest';
import { tellApart } from '../../../../../utils/view/queries/notes/tell-apart.ts';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { text, start, end: start + words.length };
};

it.each([
  [
    'sentences',
    'Rest. Take at least 5 mg daily. Wait.',
    '5 mg',
    'Rest. Take at most 5 mg daily. Wait.',
    '5 mg',
    'Take at least 5 mg daily.',
    'Take at most 5 mg daily.',
  ],
  [
    'headings where the sentences are',
    'Adults\nTake 5 mg daily. Wait.',
    '5 mg',
    'Hello.\nChildren\nTake 5 mg daily. Wait.',
    '5 mg',
    'Adults\nTake 5 mg daily.',
    'Children\nTake 5 mg daily.',
  ],
])('tellApart: by %s', (_name, before, marked, after, words, old, now) => {
  expect(tellApart(at(before, marked), at(after, words))).toEqual({ old, now });
});
