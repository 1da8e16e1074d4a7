import { describe, expect, it } from 'vitest';
import { listAdBlocks } from '../../../../utils/issue/parts/list-ad-blocks.ts';
import { asOutline } from '../as-outline.ts';

const sponsor = { name: 'Northfield', url: 'https://n.example/' };
const copy = '<p>Northfield makes creams.</p><ul><li>Mild</li></ul>';
const link = '<p><a href="https://n.example/buy">Buy</a></p>';

it.each([
  ['a marker alone', '<p>In partnership with Northfield.</p><p>Nails tell stories.</p>', [0]],
  ['an article right under it', '<p>In partnership with Northfield</p><h2>Nails</h2><p>a</p>', [0]],
  [
    'what speaks of the sponsor',
    `<p>Brought to you by Northfield.</p>${copy}${link}<p>Nails.</p>`,
    [0, 1, 2, 3],
  ],
  ['all under its heading', `<h3>Sponsored by Northfield</h3>${copy}<h3>Nails</h3><p>a</p>`, [0, 1, 2]],
  ['all up to a rule', `<p>Sponsored by Northfield</p><h3>Sleep well</h3>${copy}<hr><p>a</p>`, [0, 1, 2, 3]],
  ['nothing after a greeting', `<p>Sponsored by Northfield</p><p>Welcome back!</p>${copy}`, [0]],
  ['no recurring part', `<p>Sponsored by Northfield</p><h3>Key takeaways</h3>${copy}`, [0]],
])('takes %s', (_what, html, expected) => {
  expect(listAdBlocks(asOutline(html), 0, sponsor)).toEqual(expected);
});

describe('an ad whose links all letters of a mailer share', () => {
  const click = (at: number, text: string) => `<a href="https://click.mailer.example/${at}">${text}</a>`;
  const ad = `<p>Brought to you by ${click(1, 'Northfield')}</p><p>Nails tell ${click(2, 'stories')}.</p>`;
  const marked = { name: 'Northfield', url: 'https://click.mailer.example/1' };

  it.each([
    ['the whole letter', `${ad}<p>They grow slowly.</p>`],
    ['the next part as well', `${ad}<h3>Key takeaways</h3><ul><li>${click(3, 'Trim')} them</li></ul>`],
    ['what lies above', `<p>${click(0, 'Online')}</p>${ad}<p><a href="https://b.example/">More</a></p>`],
  ])('leaves the article alone: %s', (_what, html) => {
    const at = html.startsWith(ad) ? 0 : 1;
    expect(listAdBlocks(asOutline(html), at, marked)).toEqual([at]);
  });

  it('takes those of a host that only the ad leads to', () => {
    const html = `<p>Brought to you by <a href="https://go.example/7">Northfield</a></p><p>It is mild. <a
      href="https://go.example/8">Try it</a></p><p>Nails.</p><p>See <a href="https://b.example/">b</a>.</p>`;
    expect(listAdBlocks(asOutline(html), 0, { name: 'Northfield', url: 'https://go.example/7' })).toEqual([
      0, 1,
    ]);
  });

  it('does not find a short name inside another word', () => {
    const html = '<p>Brought to you by Ro</p><p>Rosacea is red.</p>';
    expect(listAdBlocks(asOutline(html), 0, { name: 'Ro', url: null })).toEqual([0]);
  });
});
