import { describe, expect, it } from 'vitest';
import { parseNextIssue } from '../../../../utils/issue/parts/parse-next-issue.ts';
import { asOutline, nothingTaken } from '../as-outline.ts';

const next = (html: string) => parseNextIssue(asOutline(html), nothingTaken)?.value;

describe('parseNextIssue', () => {
  it.each([
    [
      '<p>That is all. Next week, we’ll look at nails and what they say.</p>',
      'Next week, we’ll look at nails and what they say.',
    ],
    [
      '<h2>Coming Up Next</h2><p>Nails, and what they say about iron.</p>',
      'Nails, and what they say about iron.',
    ],
    ['<p>👀 In our next issue we ask what nails say.</p>', 'In our next issue we ask what nails say.'],
  ])('%s', (html, sentence) => {
    expect(next(html)).toBe(sentence);
  });

  it.each([
    '<p>Until next week, keep well and wear a hat!</p>',
    '<p>See you next Thursday for more of this!</p>',
    '<p>Ask the patients to come next week for the stitches.</p>',
    '<p>Next week!</p>',
    '<ul><li>Next week we’ll remove the stitches together.</li></ul>',
  ])('finds none in %s', (html) => {
    expect(next(html)).toBeUndefined();
  });
});
