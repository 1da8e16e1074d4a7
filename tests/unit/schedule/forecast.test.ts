import { describe, expect, it } from 'vitest';
import { forecast } from '../../../utils/schedule/forecast.ts';
import { learnGaps } from '../../../utils/schedule/learn-gaps.ts';

const issues = Array.from({ length: 20 }, (_, n) => n * 168 + 105);
const habits = {
  clock: new Float64Array(672).fill(1),
  gaps: learnGaps(new Array<number>(20).fill(168))(168),
};

describe('forecast', () => {
  it('has ever less left, and least after the usual gap', () => {
    const { left } = forecast(habits, issues, 0, 200);
    expect([...left].sort((a, b) => b - a)).toEqual([...left]);
    expect(left[190]).toBeLessThan(0.3 * (left[0] ?? 0));
  });

  it('does not let an extra issue put off the regular one', () => {
    const last = issues.at(-1) ?? 0;
    const { gapDensity } = forecast(habits, [...issues, last + 72], 0, 168);
    expect(gapDensity[96]).toBeGreaterThan(3 * (gapDensity[50] ?? 0));
  });
});
