import { expect, it } from 'vitest';
import { contrastOf } from '../../../../scripts/profile/contrast-of.ts';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.48],
  ['#FF0000', '#ffffff', 4],
  ['#123456', '#123456', 1],
  ['red', '#ffffff', 0],
  ['#fff', '#000000', 0],
])('%s on %s is %s', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
});
