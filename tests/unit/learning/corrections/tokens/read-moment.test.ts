import { describe, expect, it } from 'vitest';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readAtoms } from '../../../../../utils/learning/corrections/tokens/read-atoms.ts';
import { readMoment } from '../../../../../utils/learning/corrections/tokens/read-moment.ts';

const read = (language: string, text: string) =>
  readMoment(readAtoms(text), 0, languageTables.get(language) ?? commonTable);

describe('readMoment', () => {
  it.each([
    ['en', 'November 5th, 2026', 'd5 m11 y2026'],
    ['en', '5 Nov', 'd5 m11'],
    ['en', 'November 2026', 'm11 y2026'],
    ['en', 'Thursday, 5 November', 'w4 d5 m11'],
    ['en', 'Thursdays', 'w4'],
    ['en', '13/11/2026', 'd13 m11 y2026'],
    ['en', '2026-11-05', 'd5 m11 y2026'],
    ['en', '6:30 p.m. EST', 't1110 est'],
    ['en', '12 am', 't0'],
    ['en', '0131 496 0123', '01314960123'],
    ['es', '5 de noviembre de 2026', 'd5 m11 y2026'],
    ['es', 'jueves, 5 de noviembre', 'w4 d5 m11'],
    ['de', 'Donnerstag, den 5. November 2026', 'w4 d5 m11 y2026'],
    ['de', '05.11.2026', 'd5 m11 y2026'],
    ['de', '18.30 Uhr', 't1110'],
    ['fr', '1er mai', 'd1 m5'],
    ['fr', 'jeudi 5 novembre 2026', 'w4 d5 m11 y2026'],
    ['fr', '18h30', 't1110'],
  ])('%s: reads "%s" as %s', (language, text, key) => {
    expect(read(language, text)).toMatchObject({ kind: 'figure', key });
  });

  it.each([
    ['en', 'may help'],
    ['en', 'May help'],
    ['en', 'march on'],
    ['en', 'wed'],
    ['en', '5 patients'],
    ['en', '40 November'],
    ['fr', 'mar'],
  ])('%s: reads none in "%s"', (language, text) => {
    expect(read(language, text)).toBeUndefined();
  });
});
