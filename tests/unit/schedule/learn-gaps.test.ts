import { describe, expect, it } from 'vitest';
import { learnGaps } from '../../../utils/schedule/learn-gaps.ts';

const weekly = new Array<number>(20).fill(168);

describe('learnGaps', () => {
  it('expects what was, and leaves everything possible', () => {
    const gaps = learnGaps(weekly)(168);
    expect(gaps.density(168)).toBeGreaterThan(20 * gaps.density(84));
    expect(gaps.density(84)).toBeGreaterThan(0);
    expect(gaps.density(9000)).toBeGreaterThan(0);
  });

  it('has a density that sums up to what is left', () => {
    const gaps = learnGaps([160, 168, 300])(168);
    let sum = 0;
    for (let hour = 0; hour < 500; hour++) sum += gaps.density(hour + 0.5);
    expect(sum).toBeCloseTo(gaps.longer(0) - gaps.longer(500), 2);
  });

  it('expects in a burst what followed in one', () => {
    const gapsAfter = learnGaps([168, 168, 24, 24, 24, 96, 168, 168, 168, 24, 24, 24, 96, 168, 168]);
    expect(gapsAfter(24).density(24)).toBeGreaterThan(1.5 * gapsAfter(168).density(24));
  });
});
