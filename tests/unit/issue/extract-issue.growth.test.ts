import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../../../scripts/eval/body-alone.ts';
import { extractIssue } from '../../../utils/issue/extract-issue.ts';
import { growthOf } from '../growth-of.ts';

const headings = [
  'Quote of the Week',
  'Final thoughts',
  'Book of the Week',
  'Our sponsor',
  'Key takeaways',
  'Next week',
  'Want to go deeper?',
  'Free guide',
];
const fillers = [
  '"“—- ',
  'Ab de la ',
  'A. B. ',
  ' by ',
  'Next week, we will ',
  'This issue is brought to you by ',
  '“a” — B, ',
  '. ',
  ': ',
  '((',
  '\u00a0\u200b',
  '1. ',
  'https://',
  '👉🏽 ',
  'It is! ',
  '<b>A</b> b ',
  '<br>• a',
  '<i>A</i>, by B ',
  '<a href="https://a.example/a.pdf">A</a> ',
  '<p>— A</p>',
  '<li>“a”</li>',
  '<td>a',
  '<table><tr><th>a',
  '<blockquote>',
  '<h2>In this issue</h2>',
  '<p>Next week, nails and what they say.</p>',
  '<p><b>Quote of the Week:</b> a <i>b</i> c',
  '<a href="https://a.example/">a</a><br>',
  '<b>a</b>: b<br>',
  'a ',
  '\ufdfa',
];

function bodyOf(filler: string, length: number): string {
  const part = filler.repeat(Math.ceil(length / filler.length / headings.length));
  return headings.map((heading) => `<h2>${heading}</h2><p>${part}</p>`).join('');
}

describe('extractIssue', () => {
  it.each(fillers)('takes no more than linear time for %j', (filler) => {
    const extract = (length: number) => {
      const source = { ...bodyAlone(bodyOf(filler, length)), title: 'T' };
      return () => extractIssue(source);
    };
    // Eight times the text: 8 when linear, 64 when quadratic.
    expect(growthOf(extract(20_000), extract(160_000), 24)).toBeLessThan(24);
  });
});
