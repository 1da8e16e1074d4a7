import { describe, expect, it } from 'vitest';
import { parseSignedBy } from '../../../../utils/issue/parts/parse-signed-by.ts';
import { asOutline, nothingTaken } from '../as-outline.ts';

const signedBy = (html: string) => parseSignedBy(asOutline(html), nothingTaken)?.value;

describe('parseSignedBy', () => {
  it.each([
    ['<p>See you!</p><p>—The Derm for Primary Care Team 💙</p>', 'The Derm for Primary Care Team'],
    ['<p>Warmly,<br>Ada Brook</p>', 'Ada Brook'],
    ['<p>With gratitude,</p><p><b>Ada Brook</b></p><p>P.S. Wear a hat.</p>', 'Ada Brook'],
  ])('%s', (html, name) => {
    expect(signedBy(html)).toBe(name);
  });

  it.each([
    '<blockquote>Wear a hat.</blockquote><blockquote>— A Patient</blockquote>',
    '<p>— and that is all.</p>',
    '<p>Ada Brook</p>',
    `<p>— Ada Brook</p>${'<p>More.</p>'.repeat(8)}`,
    '',
  ])('finds none in %s', (html) => {
    expect(signedBy(html)).toBeUndefined();
  });

  it('does not take what is taken', () => {
    expect(parseSignedBy(asOutline('<p>— Ada Brook</p>'), new Set([0]))).toBeUndefined();
  });
});
