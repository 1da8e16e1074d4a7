import { describe, expect, it } from 'vitest';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readAmount, readUnit } from '../../../../../utils/learning/corrections/tokens/read-amount.ts';
import { readAtoms } from '../../../../../utils/learning/corrections/tokens/read-atoms.ts';

const tableOf = (language: string) => languageTables.get(language) ?? commonTable;

describe('readAmount', () => {
  it.each([
    ['en', 'a hundred', '100', 2, false],
    ['en', 'one thousand', '1000', 2, false],
    ['en', 'twenty-five patients', '25', 2, false],
    ['en', 'two hundred', '200', 2, false],
    ['en', '2 million', '2000000', 2, false],
    ['en', '3rd time', '3', 2, false],
    ['en', 'first time', '1', 1, true],
    ['es', 'treinta y cinco casos', '35', 3, false],
    ['es', 'dos y tres', '2', 1, false],
    ['de', 'fünfundzwanzig', '25', 1, false],
    ['fr', 'soixante-dix-sept', '77', 3, false],
    ['fr', 'quatre-vingts', '80', 2, false],
    ['fr', 'vingt et un', '20', 1, false],
  ])('%s: reads "%s"', (language, text, value, length, isWeak) => {
    expect(readAmount(readAtoms(text), 0, tableOf(language))).toEqual({ value, length, isWeak });
  });

  it('reads none where there is none', () => {
    expect(readAmount(readAtoms('skin'), 0, tableOf('en'))).toBeUndefined();
    expect(readAmount([], 0, tableOf('en'))).toBeUndefined();
  });
});

describe('readUnit', () => {
  it.each([
    ['en', 'mg/kg/day', 'mg/kg', 3],
    ['en', 'milligrams per kilogram', 'mg/kg', 3],
    ['en', 'per cent', '%', 2],
    ['en', '°C', 'c', 2],
    ['es', 'comprimidos', 'tablet', 1],
    ['de', 'Wochen', 'week', 1],
    ['fr', 'pour cent', '%', 2],
  ])('%s: reads "%s"', (language, text, unit, length) => {
    expect(readUnit(readAtoms(text), 0, tableOf(language))).toEqual({ unit, length });
  });

  it('takes no letter of a word', () => {
    expect(readUnit(readAtoms("l'an"), 0, tableOf('fr'))).toBeUndefined();
    expect(readUnit(readAtoms('skin'), 0, tableOf('en'))).toBeUndefined();
  });
});
