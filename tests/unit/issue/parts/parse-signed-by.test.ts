import { describe, expect, it } from 'vitest';
import { parseSignedBy } from '../../../../utils/issue/parts/parse-signed-by.ts';
import { asOutline, nothingTaken } from '../as-outline.ts';

const signedBy = (html: string) => parseSignedBy(asOutline(html), nothingTaken)?.value;

describe('parseSignedBy', () => {
  it.each([
    ['<p>See you!</p><p>—The Derm for Primary Care Team 💙</p>', 'The Derm for Primary Care Team'],
    ['<p>Warmly,<br>Ada Brook</p>', 'Ada Brook'],
    ['<p>With gratitude,</p><p><b>Ada Brook</b></p><p>P.S. Wear a hat.</p>', 'Ada Brook'],
    ['<p>With gratitude,</p><h4>Ada Brook</h4>', 'Ada Brook'],
    ['<p>Happy gaming!</p><h5>The Skin Notes Team</h5><p>P.S. Wear a hat.</p>', 'The Skin Notes Team'],
    ['<p>Thanks for reading!</p><p>Ada Brook, MD</p>', 'Ada Brook, MD'],
    ['<p>Cheers,</p><img src="https://a.example/ada.png" alt="signature"><p>Ada</p>', 'Ada'],
    ['<p>Until next time, stay curious. ~ Ada</p>', 'Ada'],
    ['<p>Cheers,</p><p>~ Ada ~</p>', 'Ada'],
  ])('%s', (html, name) => {
    expect(signedBy(html)).toBe(name);
  });

  it.each([
    '<blockquote>Wear a hat.</blockquote><blockquote>— A Patient</blockquote>',
    '<p>— and that is all.</p>',
    '<p>Ada Brook</p>',
    '<p>Thanks for reading!</p><h3>Recent Essays</h3><ul><li>Hats</li></ul>',
    '<p>Thanks for reading!</p><p><b>Ask Ada</b></p><p>Is wool warm?</p>',
    '<p>Have a great weekend!</p><p>Winter Reading Circle</p>',
    '<p>Have a great weekend!</p><p>Merry Christmas</p>',
    '<p>Until next time!</p><p>Hat Makers LLC</p>',
    '<p>Thanks for reading!</p><p>About | Imprint</p>',
    '<p>Thank you to our readers:</p><p>Ada Brook</p>',
    '<p>— Advertisement —</p>',
    '<p>– Advertisement</p>',
    '<p>--- End ---</p>',
    '<p>— The Evening Herald</p>',
    '<p>“I love this letter!”</p><p>— Ada B., RN</p>',
    '<blockquote>Wear a hat.</blockquote><p>— Ada Brook</p>',
    `<p>— Ada Brook</p>${'<p>More.</p>'.repeat(8)}`,
    '',
  ])('finds none in %s', (html) => {
    expect(signedBy(html)).toBeUndefined();
  });

  it('is not the newsletter’s own name below a mere wish', () => {
    const under = (wish: string) =>
      parseSignedBy(asOutline(`<p>${wish}</p><p>Skin Notes</p>`), nothingTaken, 'Skin Notes')?.value;
    expect(under('Thank you for reading.')).toBeUndefined();
    expect(under('Cheers,')).toBe('Skin Notes');
  });

  it('signs below a quotation that is known', () => {
    const outline = asOutline('<blockquote>Wear a hat.</blockquote><p>— Ada Brook</p>');
    expect(parseSignedBy(outline, new Set([0]))?.value).toBe('Ada Brook');
  });

  it('does not take what is taken', () => {
    expect(parseSignedBy(asOutline('<p>— Ada Brook</p>'), new Set([0]))).toBeUndefined();
  });
});
