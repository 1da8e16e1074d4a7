import { describe, expect, it } from 'vitest';
import { bodyAlone } from '../../../scripts/eval/body-alone.ts';
import { extractIssue } from '../../../utils/issue/extract-issue.ts';

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
const small = 20_000;

function bodyOf(filler: string, length: number): string {
  const part = filler.repeat(Math.ceil(length / filler.length / headings.length));
  return headings.map((heading) => `<h2>${heading}</h2><p>${part}</p>`).join('');
}

/** Processor milliseconds, the least of some runs: what else runs on the machine counts less. */
function costOf(html: string): number {
  const source = { ...bodyAlone(html), title: 'T' };
  const runs = [1, 2, 3].map(() => {
    const start = process.cpuUsage();
    extractIssue(source);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

describe('extractIssue', () => {
  it.each(fillers)('takes no more than linear time for %j', (filler) => {
    costOf(bodyOf(filler, small));
    // Eight times the text: 8 when linear, 64 when quadratic. What is fixed does not count.
    const [one, eight] = [costOf(bodyOf(filler, small)), costOf(bodyOf(filler, small * 8))];
    expect(eight / Math.max(one, 4)).toBeLessThan(24);
  });
});
