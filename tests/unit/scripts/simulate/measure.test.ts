import { expect, it } from 'vitest';
import { format, measure } from '../../../../scripts/simulate/measure.ts';

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

it('pools all issues and all weeks', () => {
  const stats = measure([
    { checks: new Array(20).fill(0), delays: [10 * minute], span: week },
    { checks: new Array(40).fill(0), delays: [20 * minute, 60 * minute], span: 2 * week },
  ]);
  expect(format(stats)).toBe('20.0 checks/week, median 20 min, mean 30 min, p95 56 min');
});
