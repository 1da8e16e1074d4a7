import { describe, expect, it } from 'vitest';
import { chooseForm } from '../../../utils/text/choose-form.ts';

/** Four forms, each used for whole numbers: the rules of Slovene, in words of no language. */
const table: Record<string, string> = {
  'box.one': 'A',
  'box.two': 'B',
  'box.few': 'C',
  'box.other': 'D',
  'bag.one': 'E',
  'bag.other': 'F',
};
const choose = (language: string, key: string, count: number) =>
  chooseForm((name) => table[name] ?? '', key, count, new Intl.PluralRules(language));

describe('chooseForm', () => {
  it.each([
    [0, 'D'],
    [1, 'A'],
    [2, 'B'],
    [3, 'C'],
    [4, 'C'],
    [5, 'D'],
    [101, 'A'],
    [102, 'B'],
    [1.5, 'C'],
  ])('chooses among four forms: %d', (count, form) => {
    expect(choose('sl', 'box', count)).toBe(form);
  });

  it('lets the language say what is one', () => {
    expect([0, 1, 2].map((count) => choose('en', 'bag', count))).toEqual(['F', 'E', 'F']);
    expect([0, 1, 2].map((count) => choose('fr', 'bag', count))).toEqual(['E', 'E', 'F']);
    expect([1, 21, 11].map((count) => choose('ru', 'bag', count))).toEqual(['E', 'E', 'F']);
  });

  it('takes the last form for one that is missing', () => {
    expect([1, 2, 3, 5].map((count) => choose('sl', 'bag', count))).toEqual(['E', 'F', 'F', 'F']);
  });

  it('takes the last form for what is no number', () => {
    expect(choose('sl', 'box', Number.NaN)).toBe('D');
  });
});
