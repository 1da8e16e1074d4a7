import { describe, expect, it } from 'vitest';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readAtoms } from '../../../../../utils/learning/corrections/tokens/read-atoms.ts';
import { readBound, readSide } from '../../../../../utils/learning/corrections/tokens/read-bound.ts';

const tableOf = (language: string) => languageTables.get(language) ?? commonTable;

describe('readBound', () => {
  it.each([
    ['en', 'at least once', '>= 1'],
    ['en', 'at most twice daily', '<= 2/day'],
    ['en', 'at least a week', '>= 1 week'],
    ['es', 'al menos una vez', '>= 1'],
    ['en', 'at last once', undefined],
  ])('in %s of "%s" is %s', (language, text, key) => {
    expect(readBound(readAtoms(text), 0, tableOf(language))?.key).toBe(key);
  });
});

describe('readSide', () => {
  it.each([
    ['en', 'until week 12', 'until', '<'],
    ['en', 'up to the age of 12', 'up to', '<'],
    ['en', 'at least age 12', 'at least', '>'],
    ['en', 'from 12 patients', undefined, undefined],
    ['en', 'until (week 12)', undefined, undefined],
    ['de', 'bis zum 12. Lebensjahr', 'bis zum', '<'],
    ['fr', 'à partir de la semaine 12', 'a partir de', '>'],
  ])('in %s of "%s" is %s', (language, text, key, side) => {
    const found = readSide(readAtoms(text), 0, tableOf(language));
    expect([found?.key, found?.side]).toEqual([key, side]);
  });
});
