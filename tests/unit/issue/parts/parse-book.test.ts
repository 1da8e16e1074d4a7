import { describe, expect, it } from 'vitest';
import { parseAuthorLine, parseBook } from '../../../../utils/issue/parts/parse-book.ts';
import { english } from '../../../../utils/issue/patterns/en.ts';
import { spanish } from '../../../../utils/issue/patterns/es.ts';

const plain = (text: string) => ({ text, runs: [], links: [] });

describe('parseBook', () => {
  it.each([
    ['“Deep Work” by Cal Newport', 'Deep Work', 'Cal Newport'],
    ['“Deep Work” — Cal Newport', 'Deep Work', 'Cal Newport'],
    ['Deep Work by Cal Newport.', 'Deep Work', 'Cal Newport'],
    ['Side by Side by Ann Lee', 'Side by Side', 'Ann Lee'],
    ['Cal Newport: “Deep Work”', 'Deep Work', 'Cal Newport'],
    ['“Deep Work”', 'Deep Work', null],
  ])('%s', (text, title, author) => {
    expect(parseBook(plain(text), english)).toEqual({ title, author });
  });

  it.each([
    ['My pick this month: Deep Work by Cal Newport', 'Deep Work'],
    ['Make it a slim book about quiet, Deep Work by Cal Newport', 'Deep Work'],
    [
      'For long nights, I recommend a strange novel: Salt Roads: A History by Cal Newport',
      'Salt Roads: A History',
    ],
    ['Deep Work: Rules for Focused Success by Cal Newport', 'Deep Work: Rules for Focused Success'],
    ['My Brilliant Friend: A Novel by Cal Newport', 'My Brilliant Friend: A Novel'],
    ['Eat, Pray, Love by Cal Newport', 'Eat, Pray, Love'],
    ['“Creativity, Inc.” by Cal Newport', 'Creativity, Inc.'],
  ])('begins the title of %s', (text, title) => {
    expect(parseBook(plain(text), english)).toEqual({ title, author: 'Cal Newport' });
  });

  it.each(['It was recommended by Dr. Brook.', 'No book today.', 'Sit by the lake.', ''])(
    'finds none in %j',
    (text) => {
      expect(parseBook(plain(text), english)).toBeUndefined();
    },
  );

  it('leaves it open where "de" could part title and author in two places', () => {
    expect(parseBook(plain('Historia de España de Juan Fusi'), spanish)).toBeUndefined();
    expect(parseBook(plain('Nada de Carmen Laforet'), spanish)?.author).toBe('Carmen Laforet');
  });
});

describe('parseAuthorLine', () => {
  it.each([
    ['by Cal Newport', 'Cal Newport'],
    ['— Cal Newport', 'Cal Newport'],
    ['Cal Newport', 'Cal Newport'],
    ['Nineteen short chapters.', null],
  ])('%s', (text, author) => {
    expect(parseAuthorLine(text, english)).toBe(author);
  });
});
