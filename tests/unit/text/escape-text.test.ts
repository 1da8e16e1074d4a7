import { expect, it } from 'vitest';
import { escapeText } from '../../../utils/text/escape-text.ts';

it.each([
  ['a < b & c > d', 'a &lt; b &amp; c &gt; d'],
  ['&lt;', '&amp;lt;'],
  ['"as it is"', '"as it is"'],
])('%s becomes %s', (text, expected) => {
  expect(escapeText(text)).toBe(expected);
});
