import { describe, expect, it } from 'vitest';
import { listNames } from '../../../../../utils/learning/corrections/kinds/list-names.ts';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readTokens } from '../../../../../utils/learning/corrections/tokens/read-tokens.ts';

function names(text: string, { language = 'en', isTitle = false } = {}) {
  const table = languageTables.get(language) ?? commonTable;
  const tokens = readTokens(text, table);
  return [...listNames({ tokens, isTitle }, new Set(tokens), table).keys()].map(({ printed }) => printed);
}

describe('listNames', () => {
  it.each([
    ['Ask Doctor Vale about IL-17A', ['Doctor', 'Vale', 'IL-17A']],
    ['Patients like it: Most do', []],
    ['We gave methotrexate and the EMA agreed', ['methotrexate', 'EMA']],
    ['Doxycycline helps', ['Doxycycline']],
    ['The skin and I', []],
    ['Vitamin A, hepatitis B and a', ['A', 'B']],
    ['Atopic dermatitis (AD) and FDA', ['FDA']],
  ])('finds in "%s" %j', (text, found) => {
    expect(names(text)).toEqual(found);
  });

  it('finds codes and medicines alone in German, and where capitals tell nothing', () => {
    expect(names('Die Salbe von Frau Vale mit Ciclosporin gegen JAK1', { language: 'de' })).toEqual([
      'Ciclosporin',
      'JAK1',
    ]);
    expect(names('Skin Care With Dupilumab', { isTitle: true })).toEqual(['Dupilumab']);
    expect(names('Skin Deep by Nora Vale', { isTitle: true })).toEqual(['Nora', 'Vale']);
    expect(names('de heer Vale met JAK1', { language: 'nl' })).toEqual(['JAK1']);
  });

  it('looks only at what is wanted', () => {
    const tokens = readTokens('Ask Vale and IL-4', commonTable);
    expect(listNames({ tokens, isTitle: false }, new Set(tokens.slice(0, 2)), commonTable).size).toBe(0);
  });
});
