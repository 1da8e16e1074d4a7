import { expect, it } from 'vitest';
import { quoteWords } from '../../../../utils/learning/citations/quote-words.ts';

it.each([
  ['It itches.', '“It itches.”'],
  ['He said “no” and "yes".', '“He said ‘no’ and ‘yes’.”'],
  ['Er sagte „ja“ dazu.', '“Er sagte ‚ja‘ dazu.”'],
  ['Rzekł „tak” na to.', '“Rzekł ‚tak’ na to.”'],
  ['5" wide', '“5" wide”'],
])('quotes %s, with single marks within', (text, quoted) => {
  expect(quoteWords(text)).toBe(quoted);
});
