import { describe, expect, it } from 'vitest';
import {
  isBareName,
  parseQuoteAuthor,
  splitQuoteAuthor,
} from '../../../../utils/issue/parts/quote-author.ts';
import { english } from '../../../../utils/issue/patterns/en.ts';

describe('splitQuoteAuthor', () => {
  it.each([
    ['“Well begun.” — Aristotle', '“Well begun.”', 'Aristotle'],
    ['“Well begun.” (Aristotle)', '“Well begun.”', 'Aristotle'],
    ['“Well begun.” Aristotle', '“Well begun.”', 'Aristotle'],
    ['Aristotle: “Well begun.”', '“Well begun.”', 'Aristotle'],
    ['Well begun - half done', 'Well begun - half done', null],
    ['“Well begun.” is what he said', '“Well begun.” is what he said', null],
  ])('%s', (line, text, author) => {
    expect(splitQuoteAuthor(line, english)).toEqual([text, author]);
  });
});

describe('isBareName', () => {
  it.each([
    ['Aristotle', true],
    ['Marie von Ebner-Eschenbach', true],
    ['Seneca, Letters', true],
    ['Martin Luther King Jr.', true],
    ['It was late.', false],
    ['Thank you', false],
    ['Share', false],
    ['Half of all Red Legs are Something', false],
  ])('%s', (text, expected) => {
    expect(isBareName(text, english)).toBe(expected);
  });
});

describe('parseQuoteAuthor', () => {
  it.each([
    ['— Oliver Wendell Holmes, Sr.', 'Oliver Wendell Holmes, Sr.'],
    ['― Seneca, Letters', 'Seneca'],
    ['-Mary Shelley from “Frankenstein”', 'Mary Shelley'],
    ['— Mentioned in Emma by Jane Austen', 'Jane Austen'],
    ['— I do not know who said this first', null],
  ])('%s', (line, author) => {
    expect(parseQuoteAuthor(line, english)).toBe(author);
  });
});
