import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addBell } from '../../../utils/schedule/add-bell.ts';
import { bellOnCircle } from '../../../utils/schedule/bell-on-circle.ts';

it('adds what the density is in the middle of each quarter hour, wherever the bell stands', () => {
  const at = fc.oneof(
    fc.double({ min: -500, max: 500_000, noNaN: true }),
    fc.integer({ min: 0, max: 4000 }).map((n) => n / 8),
  );
  fc.assert(
    fc.property(
      at,
      fc.constantFrom(24, 168),
      fc.constantFrom(0.3, 1, 3),
      fc.constantFrom(1, 7),
      (hour, period, spread, weight) => {
        const quarters = new Float64Array(period * 4);
        addBell(quarters, hour, spread, weight);
        for (const [place, density] of quarters.entries()) {
          expect(density).toBeCloseTo(weight * bellOnCircle(place / 4 + 0.125 - hour, period, spread), 7);
        }
      },
    ),
  );
});
