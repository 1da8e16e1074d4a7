import { describe, expect, it } from 'vitest';
import { foldMarks, foldText } from '../../../../utils/learning/corrections/fold-marks.ts';

describe('foldMarks', () => {
  it.each([
    ['5\u202fmg – “now”…', '5 mg - "now"...'],
    ['l’eau «\u00a0ici\u00a0»', 'l\'eau " ici "'],
    ['co\u00adop\u200beration', 'cooperation'],
    ['5 µg', '5 μg'],
    ['Éa', 'Éa'],
  ])('reads %j as %j', (text, folded) => {
    expect(foldMarks(text)).toBe(folded);
  });
});

describe('foldText', () => {
  it.each([
    ['ÉTÉ', 'ete'],
    ['Größe', 'grosse'],
    ['Œdème', 'oedeme'],
    ['5 ≥ ½', '5 ≥ ½'],
  ])('reads %j as %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});
