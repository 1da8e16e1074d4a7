import { expect, it } from 'vitest';
import { isSameWords, locateQuote } from '../../../../utils/learning/anchors/locate-quote.ts';

const text = 'Before.\nHe who feels it\nknows it more.\nAfter.';

it('finds a quote whose lines were joined', () => {
  const found = locateQuote(text, 'He who feels it knows it more.');
  expect(text.slice(found?.start, found?.end)).toBe('He who feels it\nknows it more.');
});

it('finds words that were selected over several paragraphs, with empty lines between them', () => {
  expect(locateQuote(text, ' it\n\n  knows it\u00a0more.\r\n\r\nAfter')).toEqual({ start: 21, end: 44 });
});

it('finds it with a no-break space and in decomposed letters', () => {
  const french = 'Dose : 5\u00a0mg. R\u00e9sum\u00e9.';
  expect(locateQuote(french, '5 mg. Re\u0301sume\u0301.')).toEqual({ start: 7, end: french.length });
});

it('is nowhere where other words stand', () => {
  expect(locateQuote(text, 'He who feels it knows it less.')).toBeNull();
  expect(locateQuote(text, '  ')).toBeNull();
});

it('takes words on other lines for the same, and no others', () => {
  expect(isSameWords('one\ntwo', ' one  two')).toBe(true);
  expect(isSameWords('one two', 'one  too')).toBe(false);
});
