import { expect, it } from 'vitest';
import { shortenText } from '../../../utils/text/shorten-text.ts';

it.each([
  ['leaves what is short enough', 'acne', 'acne'],
  ['cuts what is longer', 'acne vulgaris', 'acne v…'],
  ['leaves no space ahead of the ellipsis', 'acne, vulgaris', 'acne,…'],
  ['counts characters, not their units', '🧴🧴🧴🧴🧴🧴', '🧴🧴🧴🧴🧴🧴'],
  ['cuts none in two', '🧴🧴🧴🧴🧴🧴🧴', '🧴🧴🧴🧴🧴🧴…'],
  ['cuts none in two behind a shorter one', `a${'🧴'.repeat(40)}`, 'a🧴🧴🧴🧴🧴…'],
  ['has nothing to say of nothing', '', ''],
])('shortenText %s', (_name, text, shown) => {
  expect(shortenText(text, 6)).toBe(shown);
});
