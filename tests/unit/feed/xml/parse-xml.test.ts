import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../../utils/feed/xml/parse-xml.ts';
import { childOf } from '../../../../utils/feed/xml/xml-element.ts';

const parse = (xml: string) => parseXml(xml, 'https://a.example/feeds/rss.xml');

describe('parseXml', () => {
  it('makes a tree, names in lower case', () => {
    expect(
      parse(
        '<?xml version="1.0"?><!-- x --><Dc:Date Rdf:About="A">a&#233;&amp;<b/>c<![CDATA[<&amp;>]]></Dc:Date>',
      ),
    ).toEqual({
      ...{ name: 'date', prefix: 'dc', attributes: { 'rdf:about': 'A' }, base: null, isClosed: true },
      children: [
        'aé&',
        { name: 'b', prefix: '', attributes: {}, base: null, isClosed: false, children: [] },
        'c<&amp;>',
      ],
    });
  });

  it.each([
    ['<a><b>1<c>2</b></a>', ['1', ['2']]],
    ['<a><b>1</x>2</b></a>', ['12']],
    ['<a><b><link href="x"><c>1</c></b></a>', [[], ['1']]],
    ['<a><b><link><c>1</c></link></b></a>', [[['1']]]],
    ['<a><b>it&#146;s \x93so\x94</b></a>', ['it’s “so”']],
    ['<a><b>1 < 2 & 3 &eacute; &#x;', ['1 < 2 & 3 &eacute; &#x;']],
  ])('makes do with %s', (xml, expected) => {
    const shape = (element: ReturnType<typeof parse>): unknown[] =>
      element?.children.map((child) => (typeof child === 'string' ? child : shape(child))) ?? [];
    const root = parse(xml);
    expect(shape(root && childOf(root, 'b'))).toEqual(expected);
  });

  it('resolves xml:base against that of the parents', () => {
    const root = parse('<a xml:base="/x/"><b xml:base="y/"/><c xml:base="http://["/><d/></a>');
    expect([root, ...(root?.children ?? [])].map((one) => typeof one === 'object' && one.base)).toEqual([
      'https://a.example/x/',
      'https://a.example/x/y/',
      'https://a.example/x/',
      'https://a.example/x/',
    ]);
  });

  it('knows which elements were closed', () => {
    const root = parse('<a><b></b><c>');
    expect([root, ...(root?.children ?? [])].map((one) => typeof one === 'object' && one.isClosed)).toEqual([
      ...[false, true, false],
    ]);
    expect(parse(`${'<a>'.repeat(200)}${'</a>'.repeat(200)}`)?.isClosed).toBe(false);
  });

  it('reads no further when the root is not wanted', () => {
    expect(parseXml('<html><body>x</body></html>', 'https://a.example/', () => false)?.children).toEqual([]);
  });

  it('is undefined without a root', () => {
    expect(parse('')).toBeUndefined();
    expect(parse('text')).toBeUndefined();
  });
});
