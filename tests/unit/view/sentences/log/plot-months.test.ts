import '../../english.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plotMonths } from '../../../../../utils/view/sentences/log/plot-months.ts';

const month = (at: number) => `${2020 + Math.floor(at / 12)}-${`${(at % 12) + 1}`.padStart(2, '0')}`;
const monthsOf = (minutes: readonly number[]) =>
  minutes.map((one, at) => ({ month: month(at), minutes: one, entries: one > 0 ? 1 : 0 }));

it('is never higher than its highest line, and loses no minute', () => {
  const sums = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 130 });
  fc.assert(
    fc.property(sums, (minutes) => {
      const { bars, top } = plotMonths(monthsOf(minutes));
      expect(bars.reduce((sum, bar) => sum + bar.minutes, 0)).toBe(minutes.reduce((a, b) => a + b, 0));
      for (const bar of bars) {
        expect(bar.share).toBeLessThanOrEqual(1);
        expect(bar.share * top).toBeCloseTo(bar.minutes, 6);
      }
      expect(bars.length).toBeLessThanOrEqual(36);
      expect(bars.filter(({ isNamed }) => isNamed).length).toBeLessThanOrEqual(12);
    }),
  );
});

it('has years where there are many months', () => {
  const { bars } = plotMonths(monthsOf(Array.from({ length: 48 }, () => 10)));
  expect(bars.map(({ key, minutes }) => [key, minutes])).toEqual([
    ['2020', 120],
    ['2021', 120],
    ['2022', 120],
    ['2023', 120],
  ]);
});
