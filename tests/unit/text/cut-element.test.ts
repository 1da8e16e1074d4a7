import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutElement, cutElements } from '../../../utils/text/cut-element.ts';

const cut = (html: string) => cutElement(html, (_name, { id }) => id === 'a');

describe('cutElement', () => {
  it.each([
    ['<p>x</p><div id="a"><div>1</div> <p>2</div></div><div>after</div>', '<div>1</div> <p>2'],
    ['<div id=a>1 &amp; <br><img src="x">2</div></body>', '1 &amp; <br><img src="x">2'],
    ['<div id="a"></div>', ''],
    ['<div id="a"><style>a > b {}</style></div>', '<style>a > b {}</style>'],
    ['<div id="a">1<div>2', '1<div>2'],
    ['<div><p id="a">1<p>2</div>', '1'],
    ['<div id="a">1</div><div id="a">2</div>', '1'],
  ])('%s', (html, expected) => {
    expect(cut(html)).toBe(expected);
  });

  it('is undefined without a match, and cuts past the first chunk', () => {
    expect(cut('<div id="b"></div>')).toBeUndefined();
    const filler = '<p>é🧴</p>'.repeat(20_000);
    expect(cut(`${filler}<div id="a">${filler}</div>${filler}`)).toBe(filler);
  });
});

describe('cutElements', () => {
  const named = (tag: string) => (name: string) => name === tag;

  it('cuts each by itself, one in another and past the end of the first', () => {
    const html = '<main>1<article>2<h1>3</h1></article></main><aside>4</aside>';
    expect(cutElements(html, ['h1', 'article', 'main', 'aside', 'nav'].map(named))).toEqual([
      '3',
      '2<h1>3</h1>',
      '1<article>2<h1>3</h1></article>',
      '4',
      undefined,
    ]);
  });

  it('gives what cutElement gives for each', () => {
    const tags = ['p', 'div', 'b', 'br', 'ul'];
    const parts = fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`]), 'x', '<', '&amp;');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (pieces) => {
        const html = pieces.join('');
        const matchers = tags.map(named);
        expect(cutElements(html, matchers)).toEqual(matchers.map((matches) => cutElement(html, matches)));
      }),
    );
  });
});
