import { describe, expect, it } from 'vitest';
import { expandEntities } from '../../../../utils/feed/xml/expand-entities.ts';

const doctype = `<!DOCTYPE rss [
  <!ENTITY org "Letters &#38; Co."> <!ENTITY org "other"> <!ENTITY who 'a.example'>
  <!ENTITY twice "&org;&org;"> <!ENTITY file SYSTEM "file:///etc/passwd"> <!ENTITY % p "x"> <!ENTITY tag "<b>">
  <!ENTITY long "${'x'.repeat(300)}">
]>`;

describe('expandEntities', () => {
  it.each([
    ['<a>&org;, &who;</a>', '<a>Letters &#38; Co., a.example</a>'],
    ['&twice;&file;&p;&tag;&long;&amp;&none;', '&twice;&file;&p;&tag;&long;&amp;&none;'],
    [
      '<![CDATA[&org;]]><!-- &org; -->&who;<![CDATA[&org;',
      '<![CDATA[&org;]]><!-- &org; -->a.example<![CDATA[&org;',
    ],
  ])('%s', (xml, expected) => {
    expect(expandEntities(xml, doctype)).toBe(expected);
  });

  it('lets no text grow beyond measure', () => {
    const bomb = `<!ENTITY a "${'x'.repeat(200)}">`;
    expect(expandEntities('&a;'.repeat(1_000_000), bomb).length).toBeLessThan(3_200_000);
  });
});
