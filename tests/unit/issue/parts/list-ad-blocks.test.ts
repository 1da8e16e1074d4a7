import { expect, it } from 'vitest';
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
