import { describe, expect, it } from 'vitest';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readAtoms } from '../../../../../utils/learning/corrections/tokens/read-atoms.ts';
import { readArticle, readQuantity } from '../../../../../utils/learning/corrections/tokens/read-quantity.ts';

const tableOf = (language: string) => languageTables.get(language) ?? commonTable;
const read = (language: string, text: string) => readQuantity(readAtoms(text), 0, tableOf(language));

describe('readQuantity', () => {
  it.each([
    ['en', 'between 5 and 10 mg', '5-10 mg'],
    ['en', '5 mg to 10 mg', '5-10 mg'],
    ['en', 'no more than 5 mg', '<= 5 mg'],
    ['en', '50+', '>= 50'],
    ['en', '65 or over', '>= 65'],
    ['en', '~ 5 mg', '5 mg'],
    ['en', '3:1', '3:1'],
    ['en', '120/80 mmHg', '120/80 mmhg'],
    ['en', '1/2 tablet', '0.5 tablet'],
    ['en', '1/3', '0.333'],
    ['en', 'SPF 50', '50 spf'],
    ['en', 'more than half', '> 0.5'],
    ['es', 'al menos 15 minutos', '>= 15 min'],
    ['es', 'media pastilla', '0.5 tablet'],
    ['de', 'höchstens 15 Minuten', '<= 15 min'],
    ['fr', 'au plus 15 minutes', '<= 15 min'],
  ])('%s: reads "%s" as %s', (language, text, key) => {
    expect(read(language, text)).toMatchObject({ kind: 'figure', key });
  });

  it.each([
    ['de', 'ein Drittel', '0.333'],
    ['fr', 'un quart', '0.25'],
    ['es', 'un tercio', '0.333'],
  ])('%s: reads "%s" as %s, and not as one', (language, text, key) => {
    expect(read(language, text)).toMatchObject({ kind: 'weak', key, length: 2 });
  });

  it.each([
    ['en', 'first'],
    ['en', 'half'],
    ['es', 'una'],
    ['de', 'einen'],
  ])('%s: takes "%s" for what may be one', (language, text) => {
    expect(read(language, text)?.kind).toBe('weak');
  });

  it.each([
    ['en', 'over the counter'],
    ['en', 'from 2019'],
    ['es', 'de la piel'],
  ])('%s: reads none at the beginning of "%s"', (language, text) => {
    expect(read(language, text)).toBeUndefined();
  });
});

describe('readArticle', () => {
  it('reads one of a span', () => {
    const atoms = (text: string) => readAtoms(text);
    expect(readArticle(atoms('a week'), 0, tableOf('en'))).toMatchObject({ kind: 'weak', key: '1 week' });
    expect(readArticle(atoms('a cream'), 0, tableOf('en'))).toBeUndefined();
  });
});
