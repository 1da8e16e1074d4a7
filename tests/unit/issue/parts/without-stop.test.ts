import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutStop } from '../../../../utils/issue/parts/without-stop.ts';

describe('withoutStop', () => {
  it.each([
    ['Nordfeld.', 'Nordfeld'],
    ['Nordfeld!', 'Nordfeld'],
    ['Nordfeld Sisters,', 'Nordfeld Sisters'],
    ['Nordfeld Inc.', 'Nordfeld Inc.'],
    ['Nordfeld & Co.', 'Nordfeld & Co.'],
    ['Nordfeld Bros..', 'Nordfeld Bros.'],
    ['Harinas Nordfeld y Cía.', 'Harinas Nordfeld y Cía.'],
    ['Moinhos Nordfeld & Cia.', 'Moinhos Nordfeld & Cia.'],
    ['Nordfeld Lda.', 'Nordfeld Lda.'],
    ['Anna Berg Jr.', 'Anna Berg Jr.'],
    ['Anna B.', 'Anna B.'],
    ['Anna Berg, M.D.', 'Anna Berg, M.D.'],
    // Not printed, not added.
    ['Nordfeld Inc', 'Nordfeld Inc'],
    ['Nordfeld Inc,', 'Nordfeld Inc'],
    // A word that only ends like one of them.
    ['Pico.', 'Pico'],
  ])('%s is %s', (text, name) => {
    expect(withoutStop(text)).toBe(name);
  });

  it('is a beginning of the text, and the same when taken twice', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Nordfeld', 'Co.', 'Inc', '.', ',', ' ', 'A.', '!')), (parts) => {
        const text = parts.join('').trim();
        const name = withoutStop(text);
        expect(text.startsWith(name)).toBe(true);
        expect(withoutStop(name)).toBe(name);
      }),
    );
  });
});
