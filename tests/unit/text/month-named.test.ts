import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldLetters, monthNamed } from '../../../utils/text/month-named.ts';

/** Whose words are their own alone; the others stand below. */
const languages =
  'en de fr es it pt nl pl cs sk tr hu ro fi sv da nb et lv lt sl ca ru uk bg be el ar fa he hi ka hy'.split(
    ' ',
  );

describe('monthNamed', () => {
  it.each(languages)('knows the months of %s as they are written beside a day', (code) => {
    const format = new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long', calendar: 'gregory' });
    const months = Array.from(
      { length: 12 },
      (_, month) =>
        format.formatToParts(new Date(2026, month, 15)).find(({ type }) => type === 'month')?.value,
    );
    const words = months.map((name = '') => foldLetters(name.replace(/^d(?:e |[’'])/, '')));
    expect(words.map(monthNamed)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it.each([
    ['lis', 11],
    ['listopad', 11],
    ['listopada', 11],
    ['studenoga', 11],
    ['cervence', 7],
    ['leden', 1],
    ['kasim', 11],
    ['marraskuu', 11],
    ['maart', 3],
    ['desember', 12],
    ['נובמבר', 11],
    ['בנובמבר', 11],
  ])('%s is %i', (word, month) => {
    expect(monthNamed(word)).toBe(month);
  });

  it.each(['', 'li', 'cerv', 'rug', 'zzz', 'ноч', '月'])('%j names none, or several', (word) => {
    expect(monthNamed(word)).toBeUndefined();
  });

  it('bears any word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect([undefined, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).toContain(monthNamed(foldLetters(word)));
      }),
    );
  });
});

it('foldLetters makes one of what is written with accents, capitals and dots or without', () => {
  expect(['Kasım', 'KASIM', 'Ιούλ', 'října'].map(foldLetters)).toEqual(['kasim', 'kasim', 'ιουλ', 'rijna']);
});
