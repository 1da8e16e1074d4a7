import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceFrom, restoreText } from '../../../utils/text/differences.ts';

describe('differenceFrom', () => {
  it('keeps what stands between a common beginning and a common end', () => {
    const found = differenceFrom('Use 0.1 % twice a day.', 'Use 1 % twice a day.');
    expect(found).toEqual({ start: 4, end: 16, middle: '' });
    expect(differenceFrom('ab', 'ab')).toEqual({ start: 2, end: 0, middle: '' });
  });

  it('gives back the former text from the current one, whatever they are', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '<', ' ') });
    fc.assert(
      fc.property(texts, texts, (current, former) => {
        expect(restoreText(current, differenceFrom(current, former))).toBe(former);
      }),
    );
  });
});
