import { describe, expect, it } from 'vitest';
import { parseSponsor } from '../../../../utils/issue/parts/parse-sponsor.ts';
import { asOutline } from '../as-outline.ts';

const sponsor = (html: string) => parseSponsor(asOutline(html));

describe('parseSponsor', () => {
  it.each([
    [
      '<p>This issue is brought to you by <a href="https://l.example/?utm_id=1">Lather Labs</a>.</p>',
      'Lather Labs',
      'https://l.example/',
    ],
    ['<p><b>Today’s issue is sponsored by Lather Labs.</b></p>', 'Lather Labs', null],
    [
      '<p>In partnership with</p><a href="https://l.example"><img alt="Lather Labs"></a>',
      'Lather Labs',
      'https://l.example/',
    ],
    [
      '<p>This newsletter is made possible by <a href="javascript:x">Lather Labs</a></p>',
      'Lather Labs',
      null,
    ],
  ])('%s', (html, name, url) => {
    expect(sponsor(html)?.value).toEqual({ name, url });
  });

  it.each([
    '<p>Clinics sponsored by industry reported more cases.</p>',
    '<p>The dinner was brought to you by the residents, they joked, and so was the cake.</p>'.replace(
      'was brought',
      'they brought',
    ),
    '<p>Written in partnership with patients.</p>',
    '',
  ])('finds none in %s', (html) => {
    expect(sponsor(html)).toBeUndefined();
  });

  it('takes the whole ad, up to its last link', () => {
    const html = `<p>This issue is brought to you by <a href="https://l.example">Lather</a></p><ul><li>Soft</li></ul>
      <p>“Nice.”</p><p><a href="https://l.example/buy">Buy</a></p><p>Welcome.</p>`;
    expect(sponsor(html)?.blocks).toEqual([0, 1, 2, 3]);
  });
});

it('names each block of all ads once, in order', () => {
  const ads = Array.from(
    { length: 40 },
    (_, at) => `<p>This issue is brought to you by Lather ${at}.</p><p>Text.</p>`,
  );
  const blocks = parseSponsor(asOutline(ads.join('')))?.blocks ?? [];
  expect(blocks).toEqual([...new Set(blocks)].toSorted((a, b) => a - b));
  expect(blocks.length).toBeGreaterThanOrEqual(40);
});
