import { expect, it } from 'vitest';
import { weighStrangeGaps } from '../../../utils/schedule/weigh-strange-gaps.ts';

it('is small for a steady letter, large for one that comes as it likes', () => {
  const steady = weighStrangeGaps(new Array<number>(40).fill(168), 168);
  const wild = weighStrangeGaps(
    Array.from({ length: 40 }, (_, n) => 5 * 1.13 ** ((n * 17) % 40)),
    100,
  );
  expect(steady).toBeLessThan(0.2);
  expect(wild).toBeGreaterThan(2 * steady);
});

it('is what is believed when there are no gaps to judge', () => {
  expect(weighStrangeGaps([168], 168)).toBeCloseTo(3 / 7);
});
