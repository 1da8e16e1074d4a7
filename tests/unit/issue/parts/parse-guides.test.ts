import { describe, expect, it } from 'vitest';
import { parseGuides } from '../../../../utils/issue/parts/parse-guides.ts';
import { asOutline } from '../as-outline.ts';

const guides = (html: string) => parseGuides(asOutline(html)).value;
const card = (inner: string, link: string) =>
  `<div class="recommendation"><h3 class="recommendation__title">Sheet</h3>${inner}<a class="recommendation__link" ${link}></a></div>`;
const size = '<p class="recommendation__description">605.64 KB • PDF File</p>';

describe('parseGuides', () => {
  it('reads a card', () => {
    const url = 'https://a.example/My%20Sheet.pdf?X-Amz-Signature=a%2Fb';
    expect(
      guides(card(`<p class="recommendation__description">For clinics.</p>${size}`, `href="${url}"`)),
    ).toEqual([
      {
        title: 'Sheet',
        description: 'For clinics.',
        fileName: 'My Sheet.pdf',
        type: 'PDF',
        sizeText: '605.64 KB',
        url,
      },
    ]);
  });

  it('reads the card of a web page', () => {
    const html = `<table><tr><td class="rec"><a href="https://a.example/s.pdf"><span class="rec__text">Sheet</span><br>
      <span class="rec__text--muted">3.79 MB • PDF File</span></a></td></tr></table>`;
    expect(guides(html)).toMatchObject([{ title: 'Sheet', sizeText: '3.79 MB', fileName: 's.pdf' }]);
  });

  it('prefers the download attribute', () => {
    const found = guides(card(size, 'href="https://a.example/f?id=1" download="Sheet 1.pdf"'));
    expect(found).toMatchObject([{ fileName: 'Sheet 1.pdf', description: null }]);
  });

  it('counts a file once, however it is signed', () => {
    const twice =
      card(size, 'href="https://a.example/s.pdf?sig=1"') + card(size, 'href="https://a.example/s.pdf?sig=2"');
    expect(guides(twice)).toHaveLength(1);
  });

  it('reads a link alone under a guide heading', () => {
    const html = '<h2>Free Guide</h2><p><a href="https://a.example/100%.pdf">The sheet</a></p>';
    expect(guides(html)).toMatchObject([{ title: 'The sheet', fileName: '100%.pdf', sizeText: null }]);
  });

  it.each([
    '<h2>Free Guide</h2><p>👉 <a href="https://a.example/s.pdf">The sheet</a></p>',
    '<h2>Free download</h2><ul><li><a href="https://a.example/s.pdf">The sheet</a></li></ul>',
    '<p><a href="https://a.example/s.pdf">Download the nail handout (PDF)</a></p>',
  ])('reads a link alone in %s', (html) => {
    expect(guides(html)).toMatchObject([{ fileName: 's.pdf' }]);
  });

  it.each(['<h2>Free guide for you</h2>', ''])('reads a title beside its button under %j', (heading) => {
    const link = 'href="https://a.example/nail.pdf"';
    const html = `${heading}<div class="wp-block-file"><a ${link}>Nail Guide</a><a ${link} class="wp-block-file__button" download>Download</a></div>`;
    expect(guides(html)).toMatchObject([{ title: 'Nail Guide', fileName: 'nail.pdf' }]);
  });

  it.each([
    [
      'a title beside a link to something else',
      '<h2>Free guide</h2><p><a href="https://a.example/a.pdf">Nails</a> <a href="https://b.example/">Shop</a></p>',
    ],
    ['no address', card(size, 'href="javascript:alert(1)"')],
    [
      'another type',
      card('<p class="recommendation__description">2 MB • ZIP File</p>', 'href="https://a.example/a.zip"'),
    ],
    ['a page', '<h2>Free Guide</h2><p><a href="https://a.example/guide">The guide</a></p>'],
    ['a link in prose', '<h2>Study</h2><p>The <a href="https://a.example/a.pdf">trial</a> was small.</p>'],
    ['no guide heading', '<h2>Study</h2><p><a href="https://a.example/a.pdf">Trial</a></p>'],
  ])('is no guide: %s', (_, html) => {
    expect(guides(html)).toEqual([]);
  });
});
