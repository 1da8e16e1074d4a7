import { describe, expect, it } from 'vitest';
import { plainText } from '../../../utils/text/plain-text.ts';

describe('plainText', () => {
  it.each([
    ['Science, Support &amp; Stories', 'Science, Support & Stories'],
    ['<p>One</p><p>two<br>three</p>', 'One two three'],
    ['gut<b>-</b>skin', 'gut-skin'],
    ['<style>p{}</style>text<script>x</script>', 'text'],
    ['P <alpha & BMI <30', 'P <alpha & BMI <30'],
    ['<img alt="a < b">x <i>y</i>', 'x y'],
    [' a \n\t b&nbsp;c ', 'a b c'],
    ['🧴 &eacute;', '🧴 é'],
  ])('%s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});
