import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../../utils/feed/xml/parse-xml.ts';
import { childOf, textOf, type XmlElement } from '../../../../utils/feed/xml/xml-element.ts';

const feed = (xml: string, prefix = '') =>
  parseXml(`<${prefix}feed>${xml}</${prefix}feed>`, 'https://a.example/') as XmlElement;
const textIn = (parent: XmlElement, ...names: string[]) => textOf(childOf(parent, ...names));

describe('childOf', () => {
  it('prefers the child of the same vocabulary, the first name, and one that is not empty', () => {
    expect(textIn(feed('<media:title>a</media:title><title>b</title>'), 'title')).toBe('b');
    expect(textIn(feed('<media:title>a</media:title><atom:title>b</atom:title>', 'atom:'), 'title')).toBe(
      'b',
    );
    expect(textIn(feed('<media:title>a</media:title>'), 'title')).toBe('a');
    expect(textIn(feed('<b>1</b><c>2</c>'), 'c', 'b')).toBe('2');
    expect(textIn(feed('<b/><b>1</b>'), 'b')).toBe('1');
    expect(childOf(feed('<b/>'), 'b')).toBeDefined();
    expect(childOf(feed('<b/>'), 'x')).toBeUndefined();
  });
});

describe('textOf', () => {
  it('is all text within, trimmed', () => {
    expect(textIn(feed('<id> a<b>b<i>c</i></b>d </id>'), 'id')).toBe('abcd');
    expect(textOf(undefined)).toBe('');
  });
});
