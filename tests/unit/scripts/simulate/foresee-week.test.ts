import { expect, it } from 'vitest';
import { foreseeWeek } from '../../../../scripts/simulate/foresee-week.ts';

const hour = 60 * 60_000;

it('puts the checks where the issues are', () => {
  const start = Date.UTC(2026, 9, 22, 9, 5);
  const issues = Array.from({ length: 10 }, (_, n) => start + n * 168 * hour + (n % 2) * 50 * hour);
  expect(Math.max(...foreseeWeek(issues, 12, 'UTC'))).toBeLessThanOrEqual(0.25 * hour);
});
