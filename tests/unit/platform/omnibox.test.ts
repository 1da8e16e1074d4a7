import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDescription } from '../../../utils/platform/omnibox.ts';

describe('a description where the browser reads XML', () => {
  it.each([
    ['Acne & Rosacea', 'Acne &amp; Rosacea'],
    ['HbA1c < 7 “or” >9', 'HbA1c &lt; 7 “or” &gt;9'],
    [`"it's"`, '&quot;it&apos;s&quot;'],
    ['two\u0000\u0007\nlines', 'two lines'],
    ['half \ud83d a pair', 'half \ufffd a pair'],
    [' \u0001 ', '–'],
  ])('%j', (text, shown) => {
    expect(toDescription(text, true)).toBe(shown);
  });

  it('is never empty, and holds nothing that is no text of XML', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const shown = toDescription(text, true);
        expect(shown).not.toBe('');
        expect(shown.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).toMatch(/^[^&<>"'\p{Cc}\ufffe\uffff]*$/u);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});

it('where it is shown as it is, it stays as it is', () => {
  expect(toDescription('Acne & <b>Rosacea</b>\n', false)).toBe('Acne & <b>Rosacea</b>');
});
