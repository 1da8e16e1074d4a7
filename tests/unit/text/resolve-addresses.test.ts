import { describe, expect, it } from 'vitest';
import { resolveAddresses } from '../../../utils/text/resolve-addresses.ts';

const resolve = (html: string) => resolveAddresses(html, 'https://a.example/p/one');

describe('resolveAddresses', () => {
  it.each([
    ['<p>x <a href="two">y</a></p>', '<p>x <a href="https://a.example/p/two">y</a></p>'],
    [
      `<A class='c"d' HREF='/f?a=1&amp;b=2'>z</A>`,
      '<a class="c&quot;d" href="https://a.example/f?a=1&amp;b=2">z</A>',
    ],
    ['<img src=i.png alt="a &lt; b"/>', '<img src="https://a.example/p/i.png" alt="a < b">'],
    ['<a href="//b.example/">', '<a href="https://b.example/">'],
    [
      '<a href="#note"><b>1</b></a><a href="x">',
      '<a href="#note"><b>1</b></a><a href="https://a.example/p/x">',
    ],
  ])('%s', (html, expected) => {
    expect(resolve(html)).toBe(expected);
  });

  it.each([
    `<a href="https://b.example/a">x</a><a href='mailto:a@b.example'>y</a><IMG SRC=data:x>`,
    '<a href="">1 < 2</a> href="x" <a href=>',
    `<a href="x">${'<i>'.repeat(600)}`,
    '',
  ])('leaves %.80s as it is', (html) => {
    expect(resolve(html)).toBe(html);
  });
});
