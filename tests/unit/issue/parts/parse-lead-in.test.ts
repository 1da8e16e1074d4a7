import { expect, it } from 'vitest';
import { parseLeadIn } from '../../../../utils/issue/parts/parse-lead-in.ts';
import { english } from '../../../../utils/issue/patterns/en.ts';

it.each([
  ['Poet Walt Whitman on looking closely:', 'Walt Whitman'],
  ['The ancient Greek poet Sappho on the moon:', 'Sappho'],
  ['Mary Shelley, author of a famous novel, on invention:', 'Mary Shelley'],
  ['Physician, essayist, and poet William Carlos Williams offers advice:', 'William Carlos Williams'],
  ['A line from the poet John Keats on beauty:', 'John Keats'],
  ['Explorer Alexander von Humboldt on travel:', 'Alexander von Humboldt'],
  ['An Irish proverb on patience:', 'Irish proverb'],
  ['One thing to remember this week:', null],
  ['', null],
])('%s', (line, author) => {
  expect(parseLeadIn(line, english)).toBe(author);
});
