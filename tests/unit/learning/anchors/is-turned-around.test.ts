import { expect, it } from 'vitest';
import { compareVersions } from '../../../../utils/learning/anchors/compare/compare-versions.ts';
import { isTurnedAround } from '../../../../utils/learning/anchors/is-turned-around.ts';
import { wordsWithin } from '../../../../utils/learning/anchors/read/words-within.ts';
import type { Piece } from '../../../../utils/learning/anchors/types.ts';

it.each([
  [
    'a denial far ahead',
    'It is true that it helps babies.',
    'it helps babies',
    'It is not true that it helps babies.',
    true,
  ],
  [
    'a denial of the clause ahead',
    'Do wash, then use it at night.',
    'use it',
    'Do not wash, then use it at night.',
    false,
  ],
  [
    'the verb of its subject denied',
    'Babies get it always.',
    'Babies',
    'Babies do not get it always.',
    false,
  ],
  ['a contrary', 'Fact: it helps babies.', 'it helps babies', 'Myth: it helps babies.', true],
  ['another medicine of its dose', 'Give dapsone at 50 mg.', '50 mg', 'Give acitretin at 50 mg.', true],
  ['another name of the same', 'Give Humira at 40 mg.', '40 mg', 'Give adalimumab at 40 mg.', false],
  ['another medicine, no dose', 'Apply tretinoin gel now.', 'gel now', 'Apply adapalene gel now.', false],
])('isTurnedAround: %s', (_name, before, quote, after, isTurned) => {
  const comparison = compareVersions(before, after);
  const start = before.indexOf(quote);
  const [from, to] = wordsWithin(comparison.before.words, start, start + quote.length);
  const [first, last] = [from, to - 1].map((word) => comparison.wordMap[word] as number) as [number, number];
  expect(
    isTurnedAround(
      comparison,
      { read: comparison.before, quote: [from, to], sentence: comparison.before.sentences[0] as Piece },
      { read: comparison.after, quote: [first, last + 1], sentence: comparison.after.sentences[0] as Piece },
    ),
  ).toBe(isTurned);
});
