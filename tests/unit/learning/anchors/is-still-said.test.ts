import { expect, it } from 'vitest';
import { compareVersions } from '../../../../utils/learning/anchors/compare/compare-versions.ts';
import { isStillSaid } from '../../../../utils/learning/anchors/is-still-said.ts';
import { wordsWithin } from '../../../../utils/learning/anchors/read/words-within.ts';

const before = 'Wash it well. Give 5 mg daily.\nWait for a week.';

it.each([
  ['all of it', 'Give 5 mg', before, true],
  ['over a line', 'daily.\nWait', before, true],
  ['with a word between', '5 mg daily', before.replace('mg daily', 'mg twice daily'), false],
  ['in another order', 'Wash it well. Give', 'Give 5 mg daily. Wash it well.\nWait for a week.', false],
  ['with a word replaced', '5 mg', before.replace('5', '6'), false],
  ['where its sentence is gone', 'Wash it well.', before.replace('Wash it well. ', ''), false],
])('isStillSaid: %s', (_name, marked, after, isSaid) => {
  const comparison = compareVersions(before, after);
  const start = before.indexOf(marked);
  const range = { start, end: start + marked.length };
  expect(
    isStillSaid(comparison, range, ...wordsWithin(comparison.before.words, range.start, range.end)),
  ).toBe(isSaid);
});
