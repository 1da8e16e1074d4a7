import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeFloat } from '../../../../../utils/view/commands/notes/place-float.ts';

const sight = { top: 1000, bottom: 1600, left: 0, right: 800 };
const size = { width: 200, height: 40 };
const box = { top: 1200, bottom: 1220, left: 300, right: 400 };

it('stands on the side that is preferred, in the middle of its box', () => {
  expect(placeFloat(box, size, sight, 'above')).toEqual({ top: 1152, left: 250 });
  expect(placeFloat(box, size, sight, 'below')).toEqual({ top: 1228, left: 250 });
});

it('changes sides where there is no room', () => {
  expect(placeFloat({ ...box, top: 1010, bottom: 1030 }, size, sight, 'above').top).toBe(1038);
  expect(placeFloat({ ...box, top: 1570, bottom: 1590 }, size, sight, 'below').top).toBe(1522);
});

it('is in sight whatever its box is, where it fits at all', () => {
  const place = fc.integer({ min: -5000, max: 9000 });
  const length = fc.integer({ min: 0, max: 3000 });
  const anyBox = fc.record({ top: place, left: place, height: length, width: length });
  fc.assert(
    fc.property(anyBox, fc.constantFrom('above' as const, 'below' as const), (one, prefer) => {
      const at = { ...one, bottom: one.top + one.height, right: one.left + one.width };
      const { top, left } = placeFloat(at, size, sight, prefer);
      expect(top).toBeGreaterThanOrEqual(sight.top);
      expect(top + size.height).toBeLessThanOrEqual(sight.bottom);
      expect(left).toBeGreaterThanOrEqual(sight.left);
      expect(left + size.width).toBeLessThanOrEqual(sight.right);
    }),
  );
});
