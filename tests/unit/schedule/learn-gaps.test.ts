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

it('spreads a gap between days evenly over the day it ends on', () => {
  const [sharp, blurred] = [0, 24].map((blur) => learnGaps(Array(30).fill(48), blur)(48));
  const unevenness = (of: typeof sharp) => (of?.density(48) ?? 0) / (of?.density(48 - 11) ?? 1);
  expect(unevenness(sharp)).toBeGreaterThan(5);
  expect(unevenness(blurred)).toBeLessThan(2);
  // As much as before lies within a day and the spread of it.
  expect(blurred?.longer(24)).toBeCloseTo(sharp?.longer(24) ?? 0, 1);
  expect(blurred?.usual).toBe(sharp?.usual);
});
