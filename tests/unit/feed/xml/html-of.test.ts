import { describe, expect, it } from 'vitest';
import { htmlOf } from '../../../../utils/feed/xml/html-of.ts';
import { parseXml } from '../../../../utils/feed/xml/parse-xml.ts';

describe('htmlOf', () => {
  it.each([
    ['<content><![CDATA[<p>1 &lt; 2</p>]]></content>', '<p>1 &lt; 2</p>'],
    ['<content type="html">&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;</content>', '<p>1 &lt; 2</p>'],
    ['<content type="text">1 &lt; 2</content>', '1 &lt; 2'],
    [
      '<content type="xhtml"><div><p class="a&quot;b">1 &lt; 2<br/></p></div></content>',
      '<p class="a&quot;b">1 &lt; 2<br></p>',
    ],
    ['<content>plain <b>bold</b></content>', 'plain <b>bold</b>'],
    ['<content mode="base64">wqE8Yj5IaTwvYj4=</content>', '¡<b>Hi</b>'],
    ['<content type="application/octet-stream">PGI+SGk8L2I+</content>', '<b>Hi</b>'],
    ['<content mode="base64">no Base64!</content>', 'no Base64!'],
    ['<content type="application/x-own">text</content>', 'text'],
    ['<content/>', ''],
  ])('%s', (xml, expected) => {
    expect(htmlOf(parseXml(xml, 'https://a.example/'))).toBe(expected);
  });

  it('is empty for no element', () => {
    expect(htmlOf(undefined)).toBe('');
  });
});
