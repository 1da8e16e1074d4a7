import { expect, it } from 'vitest';
import { linkOf } from '../../../../utils/feed/xml/link-of.ts';
import { parseXml } from '../../../../utils/feed/xml/parse-xml.ts';

const link = (xml: string) => {
  const element = parseXml(`<entry>${xml}</entry>`, 'https://a.example/feed');
  return element && linkOf(element, 'https://b.example/x/');
};

it.each([
  ['<link>https://a.example/1</link>', 'https://a.example/1'],
  ['<link> p/1 </link>', 'https://b.example/x/p/1'],
  ['<link xml:base="https://c.example/">p/1</link>', 'https://c.example/p/1'],
  ['<atom:link rel="self" href="self"/><link/><link>1</link>', 'https://b.example/x/1'],
  ['<link rel="edit" href="1"/><link href="2"/><link rel="alternate" href="3"/>', 'https://b.example/x/3'],
  ['<link rel="edit" href="1"/><link href="2"/>', 'https://b.example/x/2'],
  ['<link rel="Alternate" href=" /4 "/>', 'https://b.example/4'],
  [
    '<link rel="alternate" type="application/json" href="1"/><link rel="alternate" type="text/html" href="2"/>',
    'https://b.example/x/2',
  ],
  ['<link rel="alternate" type="application/pdf" href="1"/><link href="2"/>', 'https://b.example/x/2'],
  ['<link rel="alternate" type="application/pdf" href="1"/>', 'https://b.example/x/1'],
  ['<link rel="self" href="1"/>', null],
  ['<link>javascript:alert(1)</link>', null],
  ['', null],
])('linkOf(%s)', (xml, expected) => {
  expect(link(xml)).toBe(expected);
});
