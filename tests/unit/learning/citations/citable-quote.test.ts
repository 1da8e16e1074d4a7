import { expect, it } from 'vitest';
import { citableIssue } from '../../../../utils/learning/citations/citable-issue.ts';
import { citableQuote } from '../../../../utils/learning/citations/citable-quote.ts';

it('is the issue, cited for some of its words', () => {
  const issue = { title: 'The itch', publication: 'Lamp & Lens', url: null, publishedAt: 0 };
  const reading = { timeZone: null, accessedDay: '2026-11-29' };
  const quote = { text: 'Look twice.', author: 'Ida Lund' };
  expect(citableQuote(quote, issue, reading)).toEqual({
    ...citableIssue(issue, reading),
    kind: 'quote',
    quote,
  });
});
