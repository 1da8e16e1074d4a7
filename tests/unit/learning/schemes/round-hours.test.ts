import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ama } from '../../../../utils/learning/schemes/ama.ts';
import { nmc } from '../../../../utils/learning/schemes/nmc.ts';
import { roundHours } from '../../../../utils/learning/schemes/round-hours.ts';

it('is the nearest part of an hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(ama, nmc), (minutes, { hours }) => {
      if (hours === null) throw new Error('counts hours');
      const rounded = roundHours(hours, minutes);
      expect(Math.abs(rounded - minutes / 60)).toBeLessThanOrEqual(0.5 / hours.partsOfHour + 1e-9);
      expect(Math.abs(rounded * hours.partsOfHour - Math.round(rounded * hours.partsOfHour))).toBeLessThan(
        1e-6,
      );
      expect(String(rounded).length).toBeLessThan(8);
    }),
  );
});
