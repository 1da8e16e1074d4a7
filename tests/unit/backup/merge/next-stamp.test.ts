import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  isStamp,
  lastCounter,
  lastStampMs,
  makeStamp,
  parseStamp,
} from '../../../../utils/backup/merge/make-stamp.ts';
import { nextStamp } from '../../../../utils/backup/merge/next-stamp.ts';

const ms = fc.integer({ min: 0, max: 2 ** 45 });
const counter = fc.oneof(fc.nat(3), fc.constant(lastCounter), fc.nat(lastCounter));
const device = fc.constantFrom('a1', 'ffffffff', '0');

it('is later than the last one, whatever the clock says, and of now where that is later', () => {
  fc.assert(
    fc.property(ms, counter, device, ms, device, (at, count, there, now, here) => {
      const last = makeStamp(at, count, there);
      const next = nextStamp(last, now, here);
      expect(next > last).toBe(true);
      expect(isStamp(next)).toBe(true);
      expect(parseStamp(next).device).toBe(here);
      if (now > at) expect(parseStamp(next)).toEqual({ ms: now, counter: 0, device: here });
    }),
  );
});

it('is in the order of moments as a text', () => {
  fc.assert(
    fc.property(ms, ms, (a, b) => {
      expect(makeStamp(a, 0, 'a') < makeStamp(b, 0, 'a')).toBe(a < b);
    }),
  );
});

it('stays a stamp at the ends of time', () => {
  expect(parseStamp(makeStamp(-5, 0, 'a')).ms).toBe(0);
  expect(parseStamp(makeStamp(1e300, 0, 'a')).ms).toBe(lastStampMs);
  expect(nextStamp(null, 7, 'a')).toBe(makeStamp(7, 0, 'a'));
});
