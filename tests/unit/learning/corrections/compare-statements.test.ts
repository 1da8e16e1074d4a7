import { describe, expect, it } from 'vitest';
import { compareStatements } from '../../../../utils/learning/corrections/compare-statements.ts';
import { readStatement } from '../../../../utils/learning/corrections/statement.ts';
import { commonTable, languageTables } from '../../../../utils/learning/corrections/tables/all.ts';

const read = (text: string, language: string) =>
  text === ''
    ? []
    : [
        readStatement(
          text,
          { start: 0, end: text.length },
          false,
          languageTables.get(language) ?? commonTable,
        ),
      ];
const told = (before: string, after: string, language = 'en') =>
  compareStatements(
    { before: read(before, language), after: read(after, language) },
    { before, after },
    languageTables.get(language) ?? commonTable,
  );
const words = (...all: Parameters<typeof told>) =>
  told(...all).map((one) => [one.kind, one.before, one.after]);

describe('compareStatements', () => {
  it('tells a sentence that has no partner whole, whatever it holds', () => {
    expect(words('', 'Never give 10 mg.')).toEqual([['added', '', 'Never give 10 mg.']]);
    expect(words('Never give 10 mg.', '')).toEqual([['removed', 'Never give 10 mg.', '']]);
    expect(told('!', '')).toEqual([]);
  });

  it('is silent on what is about the letter itself', () => {
    expect(words('6 min read', '7 min read')).toEqual([['wording', '6 min read', '7 min read']]);
    expect(words('Hi all,', '')).toEqual([['wording', 'Hi all,', '']]);
    expect(words('Wait 6 min.', 'Wait 7 min.')).toEqual([['figure', '6 min', '7 min']]);
  });

  it('tells where words were put in', () => {
    expect(told('It is safe.', 'It is not safe.')).toEqual([
      {
        kind: 'negation',
        before: '',
        after: 'not',
        beforeRange: { start: 5, end: 5 },
        afterRange: { start: 6, end: 9 },
      },
    ]);
  });

  it('tells a denial of two words as one', () => {
    expect(words('Hay que lavar siempre la zona.', 'No hay que lavar nunca la zona.', 'es')).toEqual([
      ['negation', 'Hay que lavar siempre', 'No hay que lavar nunca'],
    ]);
  });

  it('tells a denial that stayed while what it denies was moved', () => {
    expect(words('Do not use aspirin; use ibuprofen.', 'Use aspirin; do not use ibuprofen.')).toContainEqual([
      'negation',
      'not',
      'not',
    ]);
    expect(
      words('Do not use retinoids in pregnancy.', 'Retinoids should not be used in pregnancy.').filter(
        ([kind]) => kind !== 'wording',
      ),
    ).toEqual([]);
  });

  it('tells sentences that have too little in common whole', () => {
    expect(words('a '.repeat(500), 'b '.repeat(500)).map(([kind]) => kind)).toEqual(['removed', 'added']);
  });
});
