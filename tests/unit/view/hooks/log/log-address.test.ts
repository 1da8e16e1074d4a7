import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  logViews,
  parseLogAddress,
  writeLogAddress,
} from '../../../../../utils/view/hooks/log/log-address.ts';

it('reads what it writes', () => {
  const address = fc.record({
    view: fc.constantFrom(...logViews),
    period: fc.constantFrom('', 'all', 'cycle', 'cycle-1', '1999', '2026'),
    topic: fc.string({ unit: 'grapheme' }),
    empty: fc.string({ unit: 'grapheme' }),
  });
  fc.assert(
    fc.property(address, (one) => {
      expect(parseLogAddress(writeLogAddress(one))).toEqual(one);
    }),
  );
});

it('says nothing of what is usual, and leaves out what is wrong', () => {
  const usual = parseLogAddress('');
  expect(writeLogAddress(usual)).toBe('');
  expect(parseLogAddress('?view=print&period=99')).toEqual(usual);
  expect(parseLogAddress('?period=cycle-2')).toEqual(usual);
});
