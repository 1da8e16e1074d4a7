import { expect, it } from 'vitest';
import { toShares } from '../../../utils/schedule/to-shares.ts';

it('sums up to one', () => {
  expect(toShares([1, 3])).toEqual([0.25, 0.75]);
});
