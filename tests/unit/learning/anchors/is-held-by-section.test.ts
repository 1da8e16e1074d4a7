import { expect, it } from 'vitest';
import { compareVersions } from '../../../../utils/learning/anchors/compare/compare-versions.ts';
import { isHeldBySection } from '../../../../utils/learning/anchors/is-held-by-section.ts';

const before = 'Care\nApply the gel at night. Avoid the eyes.\nLight\nStay indoors.';

it.each([
  ['its lead', before.replace('at night', 'in the evening'), true],
  ['its heading, where its lead is gone', before.replace('Apply the gel at night. ', ''), true],
  [
    'its heading, where its lead was rewritten',
    before.replace('Apply the gel at night.', 'Two drops are enough.'),
    true,
  ],
  [
    'nothing, where its lead names something else',
    before.replace('Apply the gel at night.', 'Zorvexa: inject one pen.'),
    false,
  ],
  [
    'nothing, where all around is other',
    'Diet\nApply Zorvexa in the morning. Avoid the eyes.\nFood\nEat well.',
    false,
  ],
])('isHeldBySection: a short sentence by %s', (_name, after, isHeld) => {
  const comparison = compareVersions(before, after);
  const at = comparison.before.sentences.findIndex(({ start }) => before.startsWith('Avoid', start));
  expect(comparison.places[at]).toBeDefined();
  expect(isHeldBySection(comparison, at, 'equal')).toBe(isHeld);
});

it('isHeldBySection: a long one by itself; a heading by what stands under it', () => {
  const long = compareVersions('One.\nKeep the skin cool at night.', 'Two.\nKeep the skin cool at night.');
  expect(isHeldBySection(long, 1, 'equal')).toBe(true);
  const heading = compareVersions(
    'Care\nWash the skin with oil.\nDry it.',
    'Care\nA new text.\nBath\nWash the skin with oil.\nDry it.',
  );
  expect(isHeldBySection(heading, 0, 'equal')).toBe(false);
});
