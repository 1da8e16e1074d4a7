import { expect, it } from 'vitest';
import { isForPayers } from '../../../utils/issue/is-for-payers.ts';

it.each([
  ['<div class="section paywall">Upgrade</div>', true],
  ["<div data-x='1' class='paywall'>Upgrade</div>", true],
  ['<div id="paywall" style="padding:0">Upgrade</div>', true],
  ['<aside class="gh-post-upgrade-cta"><h2>For members</h2></aside>', true],
  ['<p>Down with the paywall!</p>', false],
  ['<div class="paywall-free">All of it</div>', false],
  ['<div class="no-paywall">All of it</div>', false],
  ['<div class="a" title="paywall">All of it</div>', false],
  ['<a href="https://a.example/paywall">A paywall</a>', false],
  ['<pre>class="paywall"</pre>', false],
  ['<pre>&lt;div class="paywall"&gt;</pre>', false],
  [`${'<p>A paywall is a wall.</p>'.repeat(50)}<div class="paywall"></div>`, false],
  ['<!-- <div class="paywall">Upgrade</div> --><p>All of it</p>', false],
  ['<!-- gate --><div class="paywall">Upgrade</div>', true],
  ['', false],
])('%s', (html, expected) => {
  expect(isForPayers(html)).toBe(expected);
});
