import { describe, expect, it } from 'vitest';
import { parseLookBack } from '../../../utils/issue/parse-look-back.ts';
import { asOutline, nothingTaken } from './as-outline.ts';

const lookBack = (html: string) => parseLookBack(asOutline(html), nothingTaken)?.value;

describe('parseLookBack', () => {
  it('leaves out the sentence on this week', () => {
    const html =
      '<p>Last week, we covered <a href="https://a.example/p/acne?utm_id=1">adult acne</a>. This week, nails.</p>';
    expect(lookBack(html)).toEqual({
      text: 'Last week, we covered adult acne.',
      url: 'https://a.example/p/acne',
    });
  });

  it('takes a bare address next to it', () => {
    const html =
      '<p>In our last issue, we covered nails.</p><p><a href="https://a.example/p/n">https://a.example/p/n</a></p>';
    expect(lookBack(html)?.url).toBe('https://a.example/p/n');
  });

  it.each([
    '<p>Patients seen last week were well.</p>',
    '<p>Last week!</p>',
    '<ul><li>Last week we saw five patients.</li></ul>',
  ])('finds none in %s', (html) => {
    expect(lookBack(html)).toBeUndefined();
  });
});
