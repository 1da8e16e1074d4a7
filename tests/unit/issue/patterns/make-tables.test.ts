import { expect, it } from 'vitest';
import { choosePatterns } from '../../../../utils/issue/patterns/choose-patterns.ts';
import { english } from '../../../../utils/issue/patterns/en.ts';
import { languages } from '../../../../utils/issue/patterns/languages.ts';
import { makeTables } from '../../../../utils/issue/patterns/make-tables.ts';
import { prose } from './prose.ts';

const german = prose.de.replace(/<[^>]*>/g, '');

it('has a table for each language, and one of all for a text in none of them', () => {
  const tables = makeTables(languages);
  expect(choosePatterns(german, tables).by).toEqual([...languages.de.by, ...english.by]);
  expect(choosePatterns('', tables).by).toEqual(
    [english, languages.es, languages.de, languages.fr, languages.pt].flatMap(({ by }) => by),
  );
});
