import { expect, it } from 'vitest';
import { markdownLine, markdownParagraphs } from '../../../../utils/learning/exports/markdown-text.ts';

it('is one line', () => {
  expect(markdownLine(' One\n# two ')).toBe('One # two');
  expect(markdownLine('*a*')).toBe('\\*a\\*');
});

it('keeps what a heading would drop at its end', () => {
  expect(markdownLine('Music in C #')).toBe('Music in C \\#');
  expect(markdownLine('C#')).toBe('C#');
});

it('keeps lines and paragraphs', () => {
  expect(markdownParagraphs('\nOne\r\ntwo\n \n\n\nthree\n')).toBe('One\\\ntwo\n\nthree');
  expect(markdownParagraphs('- no item')).toBe('\\- no item');
});
