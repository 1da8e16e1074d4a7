import { describe, expect, it } from 'vitest';
import { isSameAmount } from '../../../../../utils/learning/corrections/kinds/is-same-amount.ts';

describe('isSameAmount', () => {
  it.each([
    ['500 mg', '0.5 g', true],
    ['0.25 mg/kg', '250 μg/kg', true],
    ['2 week', '14 day', true],
    ['2-4 week', '14-28 day', true],
    ['1/2 week', '1/14 day', true],
    ['1/week', '1/7 day', true],
    ['> 6 mm', '> 0.6 cm', true],
    ['> 6 mm', '< 0.6 cm', false],
    ['0.25 mg/kg', '250 μg/ml', false],
    ['500 mg', '5 g', false],
    ['1 month', '4 week', false],
    ['5', '5', false],
    ['5 iu', '5 iu', false],
  ])('of %s and %s says %s', (one, other, expected) => {
    expect(isSameAmount(one, other)).toBe(expected);
  });
});
