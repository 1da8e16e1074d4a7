import { expect, it } from 'vitest';
import { makeBudget } from '../../../../utils/learning/anchors/compare/budget.ts';
import { findLikely } from '../../../../utils/learning/anchors/find-likely.ts';

const quote = 'Raise the dose after four weeks if lips allow.';
const likely = 'Raise the doses after five weeks if lips allow.';
const filler = 'The skin is dry in winter. '.repeat(20);

it.each([
  ['what is much like it', `${filler}${likely}${filler}`, 0, true],
  [
    'nothing where another is nearly as much like it',
    `${filler}${likely}${filler}${quote.replace('four', 'nine')}`,
    0,
    false,
  ],
  ['nothing that is not much like it', `${filler}Raise your hands after lunch if you wish.`, 0, false],
  ['nothing far from its place', `${'x'.repeat(10_000)}${likely}`, 0, false],
])('findLikely: %s', (_name, text, position, isFound) => {
  const range = findLikely(quote, text, position, makeBudget(1e6));
  expect(range && text.slice(range.start, range.end)).toBe(isFound ? likely : undefined);
});

it('findLikely: looks for no short quote, and not beyond its budget', () => {
  expect(findLikely('5 mg daily', 'Give 6 mg daily.', 0, makeBudget(1e6))).toBeUndefined();
  expect(findLikely(quote, likely, 0, makeBudget(10))).toBeUndefined();
});
