import { expect, it } from 'vitest';
import { compareVersions } from '../../../../utils/learning/anchors/compare/compare-versions.ts';
import { hasLeftSection } from '../../../../utils/learning/anchors/has-left-section.ts';

const before = 'Adults\nTake 15 mg once a week.\nChildren\nTake 5 mg once a week.';

it.each([
  [
    'stands under the other heading',
    'Adults\nTake 5 mg once a week.\nChildren\nTake 15 mg once a week.',
    true,
  ],
  ['has another name over it', before.replace('Adults', 'Acitretin'), true],
  ['has the contrary over it', before.replace('Adults', 'Not for adults'), true],
  ['went with its heading', 'Children\nTake 5 mg once a week.\nAdults\nTake 15 mg once a week.', false],
  ['has its heading in other words', before.replace('Adults', 'For adults'), false],
  ['has none any more', before.replace('Adults\n', ''), false],
])('hasLeftSection: a sentence that %s', (_name, after, hasLeft) => {
  const comparison = compareVersions(before, after);
  const at = comparison.before.sentences.findIndex(({ start }) => before.startsWith('Take 15', start));
  expect(comparison.places[at]).toBeDefined();
  expect(hasLeftSection(comparison, at)).toBe(hasLeft);
});
