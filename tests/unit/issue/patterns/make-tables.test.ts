import { expect, it } from 'vitest';
import { choosePatterns } from '../../../../utils/issue/patterns/choose-patterns.ts';
import { english } from '../../../../utils/issue/patterns/en.ts';
import { makeTables } from '../../../../utils/issue/patterns/make-tables.ts';
import { otherLanguages } from '../../../../utils/issue/patterns/other-languages.ts';
import { prose } from './prose.ts';

const german = prose.de.replace(/<[^>]*>/g, '');

it('has a table for each language, and one of all for a text in none of them', () => {
  const tables = makeTables(otherLanguages);
  expect(choosePatterns(german, tables).by).toEqual([...otherLanguages.de.by, ...english.by]);
  expect(choosePatterns('', tables).by).toEqual(
    [english, otherLanguages.es, otherLanguages.de, otherLanguages.fr].flatMap(({ by }) => by),
  );
});

it('reads every text by the English rules where there are no others', () => {
  expect(choosePatterns(german, makeTables())).toBe(english);
  expect(choosePatterns('', makeTables())).toBe(english);
});
