import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../../utils/learning/corrections/tokens/read-number.ts';

describe('readNumber', () => {
  it.each([
    ['1,250', '.', '1250'],
    ['1,250', ',', '1.25'],
    ['1.250', ',', '1250'],
    ['1.250', '.', '1.25'],
    ['0.125', ',', '0.125'],
    ['2.5', ',', '2.5'],
    ['2,5', '.', '2.5'],
    ['1,250,000', ',', '1250000'],
    ['1.250,5', '.', '1250.5'],
    ['1 000 000', '.', '1000000'],
    ["1'000", ',', '1000'],
    ['5.0', '.', '5'],
    ['.5', '.', '0.5'],
    ['0·5', '.', '0.5'],
    ['-5', '.', '-5'],
    ['½', '.', '0.5'],
    ['1½', '.', '1.5'],
    ['10⁹', '.', '10^9'],
    ['10^-3', '.', '10^-3'],
  ] as const)('reads %s, with %s ahead of fractions, as %s', (text, decimal, value) => {
    expect(readNumber(text, decimal)).toBe(value);
  });
});
