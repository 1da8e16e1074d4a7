import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanWords } from '../../../utils/search/scan-words.ts';

/** Terms with their positions, as `0 skin`. */
function termsOf(text: string, isSoft = false): string[] {
  const found: string[] = [];
  scanWords(text, 0, isSoft, (term, position) => found.push(`${position} ${term}`));
  return found;
}

describe('scanWords', () => {
  it('never goes back in the places of a term, whatever lists there are', () => {
    const pieces = 'IL,IL-,12,23,/,–, ,  , and , a ,-,17A,F,2.5,5,mg,/kg,g,types ,1 000,.,%,\n'.split(',');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, ','), { maxLength: 25 }), (some) => {
        const last = new Map<string, number>();
        scanWords(some.join(''), 0, true, (term, position) => {
          expect(position).toBeGreaterThanOrEqual(last.get(term) ?? 0);
          last.set(term, position);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['case and accents', 'Sjögren NAÏVE', ['0 sjogren', '1 naive']],
    ['letters of two', 'ß æ Œ Ø ŁĐ', ['0 ss', '1 ae', '2 oe', '3 o', '4 ld']],
    ['ligatures', 'ﬁlaggrin', ['0 filaggrin']],
    ['what cannot be seen', 'cor\u00adneo\u200bcyte', ['0 corneocyte']],
    ['a soft hyphen at the end of a line', 'photo\u00ad\n therapy', ['0 phototherapy']],
    [
      'a hyphen at the end of a line',
      'inflam-\nmation',
      ['0 inflam', '1 mation', '1 inflammation', '0 inflammation'],
    ],
    ['a hyphen at the end of a line of Windows', 'lo-\r\ntion', ['0 lo', '1 tion', '1 lotion', '0 lotion']],
    [
      'a hyphen at the end of a page',
      'derma-\ftitis',
      ['0 derma', '1 titis', '1 dermatitis', '0 dermatitis'],
    ],
    ['a soft hyphen at the end of a page', 'derma\u00ad\ftitis', ['0 dermatitis']],
    [
      'apostrophes that are letters to Unicode',
      'saʿdī Molokaʻi rockʼn',
      [
        '0 sa',
        '1 di',
        '0 sadi',
        '1 sadi',
        '2 moloka',
        '3 i',
        '2 molokai',
        '3 molokai',
        '4 rock',
        '5 n',
        '4 rockn',
        '5 rockn',
      ],
    ],
    ['codes', 'IL-17A', ['0 il', '1 17', '2 a', '1 17a', '2 17a']],
    ['letters and digits', 'HbA1c', ['0 hba', '1 1', '2 c', '1 1c', '2 1c']],
    ['a dose', '10mg/kg', ['0 10', '1 mg', '2 kg']],
    ['points', '0.1 % 0,1 ‰ .05 0·5', ['0 0.1', '1 %', '2 0.1', '3 ‰', '4 0.05', '5 0.5']],
    ['thousands', '12,500 1.234,5', ['0 12500', '0 12.500', '1 1234.5']],
    ['thousands with a space', '1 000', ['0 1', '1 000', '0 1000', '1 1000']],
    ['dates', '12.05.2024', ['0 12', '1 05', '2 2024']],
    ['comparators ahead of numbers alone', 'p<=0.05 a > b', ['0 p', '1 ≤', '2 0.05', '3 a', '4 b']],
    ['exponents', '10⁹ m²', ['0 10', '1 9', '2 m', '3 2']],
    ['one half', '½', ['0 1', '1 2']],
    ['digits of others', '٠٫٥', ['0 0.5']],
    ['the sign of a share of others', '٠٫١٪ ؉', ['0 0.1', '1 %', '2 ‰']],
    ['a possessive', 'Crohn’s disease', ['0 crohn', '0 crohns', '1 disease']],
    ['points of short forms', 'i.v. skin', ['0 i', '1 v', '0 iv', '1 iv', '2 skin']],
    ['a degree', 'Ph.D. M.Sc.', ['0 ph', '1 d', '0 phd', '1 phd', '2 m', '3 sc', '2 msc', '3 msc']],
    ['a point ahead of a hyphen', 'J.-P. Weiss', ['0 j', '1 p', '0 jp', '1 jp', '2 weiss']],
    ['a sentence without a space behind it', 'the skin.Then', ['0 the', '1 skin', '2 then']],
    ['gershayim as a quotation mark', 'צה"ל', ['0 צה', '1 ל', '0 צהל', '1 צהל']],
    [
      'a sign of multiplication',
      '2×/day 5 × 10',
      ['0 2', '1 x', '0 2x', '1 2x', '2 day', '3 5', '4 x', '5 10'],
    ],
    ['a sign of multiplication between words', 'length×width', ['0 length', '1 x', '2 width']],
    ['signs of trade', 'Efudix™', ['0 efudix']],
    ['two scripts in one word', 'TNFα μg µg', ['0 tnf', '1 α', '2 μg', '3 μg']],
    ['pairs', '皮膚炎', ['0 皮膚', '1 膚炎', '2 炎']],
    ['half-width kana', 'ｶﾞﾝ', ['0 ガン', '1 ン']],
    ['vowel marks', 'الجِلْدُ עוֹר', ['0 الجلد', '1 עור']],
    ['the end of a sentence', 'Skin. Barrier', ['0 skin', '8 barrier']],
    ['a short form that ends no sentence', 'Dr. Amsel vs. Ada', ['0 dr', '1 amsel', '2 vs', '3 ada']],
    ['lines of an issue', 'skin\nbarrier', ['0 skin', '8 barrier']],
  ])('folds %s', (_name, text, terms) => {
    expect(termsOf(text).sort()).toEqual(terms.sort());
  });

  it('goes on over a line of a guide, not over its paragraphs and pages', () => {
    expect(termsOf('skin\nbarrier', true)).toEqual(['0 skin', '1 barrier']);
    expect(termsOf('skin\n\nbarrier\fhair', true)).toEqual(['0 skin', '8 barrier', '16 hair']);
  });

  it('says where a word stands', () => {
    const ranges: string[] = [];
    const text = 'A cor\u00adneo well-being';
    scanWords(text, 0, false, (term, _at, start, end) => ranges.push(`${term}=${text.slice(start, end)}`));
    expect(ranges).toContain('corneo=cor\u00adneo');
    expect(ranges).toContain('wellbeing=well-being');
  });
});
