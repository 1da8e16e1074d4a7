import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDni, isKvnr, isNhsNumber, isNir } from '../../../../utils/learning/patient/check-digits.ts';

describe.each([
  ['NHS', isNhsNumber, ['9992468130', '9990001111', '3012991239']],
  ['DNI and NIE', isDni, ['12345678Z', '00456789D', 'X1234567L', 'Y7654321G']],
  ['NIR', isNir, ['284057512345672']],
  ['KVNR', isKvnr, ['A123456780', 'M500234173']],
])('%s', (_name, isOne, numbers) => {
  it('takes what checks itself', () => {
    for (const number of numbers) expect(isOne(number), number).toBe(true);
  });

  it('takes none with one digit wrong', () => {
    const place = fc.nat();
    fc.assert(
      fc.property(fc.constantFrom(...numbers), place, fc.integer({ min: 1, max: 9 }), (number, at, by) => {
        const digits = [...number].flatMap((one, index) => (/\d/.test(one) ? [index] : []));
        const index = digits[at % digits.length] ?? 0;
        const wrong = (Number(number[index]) + by) % 10;
        expect(isOne(`${number.slice(0, index)}${wrong}${number.slice(index + 1)}`)).toBe(false);
      }),
    );
  });

  it('takes none too short or too long', () => {
    for (const number of numbers) expect(isOne(number.slice(1)) || isOne(`${number}1`)).toBe(false);
  });
});

it('knows Corsica', () => {
  const key = (plain: string) => String(97 - (Number(plain) % 97)).padStart(2, '0');
  expect(isNir(`184052A123456${key('1840519123456')}`)).toBe(true);
  expect(isNir(`184052B123456${key('1840518123456')}`)).toBe(true);
});

it('takes no row of one digit, though it adds up', () => {
  expect(isNhsNumber('0000000000')).toBe(false);
  expect(isNhsNumber('1111111111')).toBe(false);
});
