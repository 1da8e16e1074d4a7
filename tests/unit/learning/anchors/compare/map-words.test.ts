import { expect, it } from 'vitest';
import { mapWords } from '../../../../../utils/learning/anchors/compare/map-words.ts';
import { draftOf } from '../read-pair.ts';

it.each([
  [
    'the longest row',
    'Give 10 mg at night, then 20 mg.',
    'Give 5 mg at night, then 10 mg.',
    [0, -1, 2, 3, 4, 5, -1, 7],
  ],
  ['over two sentences', 'Wash it and dry it.', 'Wash it. Then dry it.', [0, 1, -1, 3, 4]],
])('mapWords: %s', (_name, before, after, map) => {
  const draft = draftOf(before, after);
  mapWords(draft, [0], [...draft.after.sentences.keys()]);
  expect([...draft.wordMap]).toEqual(map);
});

it('mapWords: long ones by what both hold once, within bounds', () => {
  const words = Array.from({ length: 2000 }, (_, at) => `w${at}`);
  const draft = draftOf(words.join(' '), words.with(1000, 'other').join(' '));
  mapWords(draft, [0], [0]);
  expect([...draft.wordMap].filter((place, at) => place === at).length).toBe(1999);
  expect(draft.wordMap[1000]).toBe(-1);
});
