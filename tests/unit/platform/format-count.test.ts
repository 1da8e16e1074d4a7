import { expect, it } from 'vitest';
import { formatCount } from '../../../utils/platform/format-count.ts';

it('writes a number as it is, and one that was not counted to its end as more than the last one', () => {
  expect([0, 7, 999].map((count) => formatCount(count, 999))).toEqual(['0', '7', '999']);
  expect([1000, 1001].map((count) => formatCount(count, 999))).toEqual(['999+', '999+']);
});
