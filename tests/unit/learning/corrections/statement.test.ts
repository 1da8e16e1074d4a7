import { describe, expect, it } from 'vitest';
import { likenessOf } from '../../../../utils/learning/corrections/likeness.ts';
import { isTitleLine, readStatement } from '../../../../utils/learning/corrections/statement.ts';
import { commonTable, languageTables } from '../../../../utils/learning/corrections/tables/all.ts';

const en = languageTables.get('en') ?? commonTable;
const read = (text: string) => readStatement(text, { start: 0, end: text.length }, false, en);

describe('readStatement', () => {
  it('has one key for all ways to write the same', () => {
    expect(read('Give 10mg "now".').key).toBe(read('give 10\u202fmg “now”').key);
    expect(read('Give 10 mg').key).not.toBe(read('Give 1 mg').key);
    expect(read('!').key).toBe('!');
  });

  it('tells tokens where they stand in the text', () => {
    const { tokens } = readStatement('One. Give 5 mg.', { start: 5, end: 15 }, false, en);
    expect(tokens.map(({ start, end }) => [start, end])).toEqual([
      [5, 9],
      [10, 14],
    ]);
  });

  it.each([
    ['two figures by half', 'Give 5 mg', 'Give 9 mg', 0.75],
    ['one that is denied', 'It seems safe', 'It seems unsafe', 1],
    ['an article as the one it stands for', 'A week later', 'Two weeks later', 0.75],
    ['words that say nothing little', 'It is on the skin', 'It is on the wall', 0.545],
  ])('weighs %s', (_name, one, other, expected) => {
    expect(likenessOf(read(one).words, read(other).words)).toBeCloseTo(expected, 2);
  });
});

describe('isTitleLine', () => {
  it.each([
    ['Skin Care for Busy People', true],
    ['ALL ABOUT ITCH', true],
    ['We thank Doctor Vale', false],
    ['Ask Anna Vale.', false],
    ['— Marcus Aurelius', false],
    ['Itch', false],
  ])('of "%s" is %s', (line, isTitle) => {
    expect(isTitleLine(line)).toBe(isTitle);
  });
});
