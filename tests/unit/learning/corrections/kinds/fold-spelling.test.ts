import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../../../../../utils/learning/corrections/kinds/fold-spelling.ts';

describe('foldSpelling', () => {
  it.each([
    ['centre', 'center'],
    ['oedema', 'edema'],
    ['moisturise', 'moisturize'],
    ['grey', 'gray'],
    ['skin', 'skin'],
  ])('spells "%s" as "%s"', (word, folded) => {
    expect(foldSpelling(word)).toBe(folded);
    expect(foldSpelling(folded)).toBe(folded);
  });
});
