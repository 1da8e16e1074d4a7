import { describe, expect, it } from 'vitest';
import { cutElement } from '../../../utils/text/cut-element.ts';

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
