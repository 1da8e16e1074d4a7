import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAtoms } from '../../../../../utils/learning/corrections/tokens/read-atoms.ts';

const told = (text: string) => readAtoms(text).map(({ kind, printed }) => `${kind} ${printed}`);

describe('readAtoms', () => {
  it.each([
    ['Give 10mg.', ['word Give', 'number 10', 'word mg']],
    ['1,240.5 or 1 000', ['number 1,240.5', 'word or', 'number 1 000']],
    ['at 18:30, 6 p.m.', ['word at', 'clock 18:30', 'clock 6 p.m.']],
    ['05.11.2026 2026-11-05', ['date 05.11.2026', 'date 2026-11-05']],
    ['+44 20 7946 0958', ['phone +44 20 7946 0958']],
    ['(2019) 5-10', ['number 2019', 'number 5', 'number 10']],
    ['L40.52, B12.5', ['code L40.52', 'code B12.5']],
    ['IL-17A, SARS-CoV-2, type-2', ['code IL-17A', 'code SARS-CoV-2', 'word type', 'number 2']],
    ['(https://a.example/b?c=1).', ['link https://a.example/b?c=1']],
    [
      'me@b.example. b.example/x, e.g. this',
      ['link me@b.example', 'link b.example/x', 'word e', 'word g', 'word this'],
    ],
    ['p<.05, so −5 °C', ['word p', 'sign <', 'number .05', 'word so', 'number −5', 'sign °', 'word C']],
    ['10⁹ 10^9 1½', ['number 10⁹', 'number 10^9', 'number 1½']],
    ['✗ “no” …', ['sign ✗', 'word no']],
  ])('cuts "%s"', (text, atoms) => {
    expect(told(text)).toEqual(atoms);
  });

  it('covers the text: atoms and the gaps ahead of them, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let end = 0;
        for (const atom of readAtoms(text)) {
          expect(atom.start).toBe(end + atom.gap.length);
          expect(text.slice(atom.start, atom.end)).toBe(atom.printed);
          expect(atom.end).toBeGreaterThan(atom.start);
          end = atom.end;
        }
      }),
    );
  });
});
