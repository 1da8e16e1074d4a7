import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReferences } from '../../../../scripts/exports/read-references.ts';
import { escapeTex } from '../../../../utils/learning/citations/escape-tex.ts';
import { tidyText } from '../../../../utils/learning/citations/tidy-text.ts';
import { difficultText } from './difficult.ts';

it.each([
  ['50 % & more', '50 \\% \\& more'],
  ['a_b #1 $5', 'a\\_b \\#1 \\$5'],
  ['{open', '\\textbraceleft{}open'],
  ['\\}', '\\textbackslash{}\\textbraceright{}'],
  ['~x^2', '\\textasciitilde{}x\\textasciicircum{}2'],
  ['1--2---3', '1-{}-2-{}-{}-3'],
  ["5'' ``x", "5'{}' `{}`x"],
  ['?`', '?{}`'],
  ['5\u00A0mg 10\u202Fmg', '5~mg 10~mg'],
  ['≥140 ≈ Ωé字', '≥140 ≈ Ωé字'],
])('escapeTex: %s', (text, escaped) => {
  expect(escapeTex(text)).toBe(escaped);
});

it('leaves braces in pairs, whatever stands in the text: BibTeX counts them', () => {
  fc.assert(
    fc.property(difficultText, (text) => {
      let depth = 0;
      for (const character of escapeTex(text)) {
        if (character === '{') depth += 1;
        if (character === '}') depth -= 1;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
    }),
  );
});

it('is read back as the same text', () => {
  fc.assert(
    fc.property(difficultText, (text) => {
      const tidy = tidyText(text);
      const [item] = readReferences(`@online{key,\n  title = {a${escapeTex(tidy)}z}\n}\n`);
      expect(item?.title).toBe(`a${tidy.replaceAll('\u202F', '\u00A0')}z`);
    }),
    { numRuns: 300 },
  );
});
