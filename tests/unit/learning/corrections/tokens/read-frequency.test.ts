import { describe, expect, it } from 'vitest';
import { commonTable, languageTables } from '../../../../../utils/learning/corrections/tables/all.ts';
import { readAtoms } from '../../../../../utils/learning/corrections/tokens/read-atoms.ts';
import { readFrequency, readRange } from '../../../../../utils/learning/corrections/tokens/read-frequency.ts';

const tableOf = (language: string) => languageTables.get(language) ?? commonTable;
const read = (language: string, text: string, isBehindFigure = false) =>
  readFrequency(readAtoms(text), 0, tableOf(language), isBehindFigure);

describe('readFrequency', () => {
  it.each([
    ['en', 'bi-weekly', '1/2 week'],
    ['en', 'q.d.', '1/day'],
    ['en', 'twice daily', '2/day'],
    ['en', '2 to 3 times a week', '2-3/week'],
    ['en', 'every 8 hours', '1/8 hour'],
    ['en', '8-hourly', '1/8 hour'],
    ['en', 'every other day', '1/2 day'],
    ['en', 'each morning', '1/morning'],
    ['en', 'per week', '1/week'],
    ['en', 'tid', '3/day'],
    ['es', 'una vez a la semana', '1/week'],
    ['es', 'todos los días', '1/day'],
    ['de', '2-mal pro Tag', '2/day'],
    ['de', 'alle zwei Wochen', '1/2 week'],
    ['fr', 'trois fois par jour', '3/day'],
    ['fr', 'tous les mois', '1/month'],
  ])('%s: reads "%s" as %s', (language, text, key) => {
    expect(read(language, text)).toMatchObject({ kind: 'figure', key });
  });

  it('reads "a day" as a frequency behind a figure alone', () => {
    expect(read('en', 'a day', true)?.key).toBe('1/day');
    expect(read('en', 'a day')).toBeUndefined();
  });

  it.each([
    ['en', 'every patient'],
    ['en', 'daily life'],
    ['de', 'alle Kinder'],
    ['de', 'im Jahr 2020'],
  ])('%s: reads none in "%s"', (language, text) => {
    expect(read(language, text, true)).toBeUndefined();
  });

  it('takes "once" for what may be one', () => {
    expect(read('en', 'once healed')).toMatchObject({ kind: 'weak', key: '1' });
  });
});

describe('readRange', () => {
  it.each([
    ['en', '1–2', '1-2'],
    ['en', 'two to three', '2-3'],
    ['es', '2 a 4', '2-4'],
    ['de', '2 bis 4', '2-4'],
    ['fr', '2 à 4', '2-4'],
    ['en', '2 and 4', '2'],
  ])('%s: reads "%s" as %s', (language, text, value) => {
    expect(readRange(readAtoms(text), 0, tableOf(language))?.value).toBe(value);
  });
});
