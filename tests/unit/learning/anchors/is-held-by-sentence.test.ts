import { expect, it } from 'vitest';
import { compareVersions } from '../../../../utils/learning/anchors/compare/compare-versions.ts';
import { isHeldBySentence } from '../../../../utils/learning/anchors/is-held-by-sentence.ts';
import { wordsWithin } from '../../../../utils/learning/anchors/read/words-within.ts';
import type { Piece } from '../../../../utils/learning/anchors/types.ts';

it.each([
  ['what is the same next to it', 'Give the gel 5 mg at night.', '5 mg', 'Give a gel 5 mg at night.', true],
  ['another dose ahead', 'Take 10 mg, then 20 mg.', '10 mg', 'Take 5 mg, then 10 mg, then 20 mg.', false],
  [
    'a comparator ahead of a figure',
    'Keep it below 130 mmHg at night.',
    '130 mmHg',
    'Keep it above 130 mmHg at night.',
    false,
  ],
  [
    'a name alone',
    'Apply tretinoin gel once daily.',
    'gel once daily',
    'Apply adapalene gel once daily.',
    true,
  ],
  [
    'a name and more',
    'Apply tretinoin gel to the face thinly once daily at home.',
    'once daily',
    'Apply zinc gel to the face thickly once daily at home.',
    false,
  ],
  [
    'a negation next to it',
    'It is safe to use in pregnancy.',
    'use in pregnancy',
    'It is safe to never use in pregnancy.',
    false,
  ],
  [
    'a longer sentence, which was marked whole',
    'Give it at night.',
    'Give it at night.',
    'Give it at night for a week.',
    false,
  ],
  [
    'a longer sentence, without its full stop',
    'Give it at night.',
    'it at night',
    'Give it at night for a week.',
    true,
  ],
  [
    'one that was joined to another',
    'Wash it well. Give it at night.',
    'Give it at night.',
    'Wash it well and give it at night.',
    true,
  ],
])('isHeldBySentence: %s', (_name, before, marked, after, isHeld) => {
  const comparison = compareVersions(before, after);
  const start = before.lastIndexOf(marked);
  const range = { start, end: start + marked.length };
  const words = wordsWithin(comparison.before.words, range.start, range.end);
  const sentence = comparison.before.sentences.at(-1) as Piece;
  expect([...comparison.wordMap.subarray(...words)].every((word) => word >= 0)).toBe(true);
  expect(isHeldBySentence(comparison, range, words, sentence)).toBe(isHeld);
});
