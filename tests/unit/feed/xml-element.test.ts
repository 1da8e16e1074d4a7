import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import { childOf, htmlOf } from '../../../utils/feed/xml-element.ts';

const child = (xml: string, ...names: string[]) =>
  childOf(parseFeed(`<feed>${xml}</feed>`).element, ...names);

describe('childOf', () => {
  it('prefers the child without a prefix, and the first name', () => {
    expect(child('<media:title>a</media:title><title>b</title>', 'title')?.textContent).toBe('b');
    expect(child('<media:title>a</media:title>', 'title')?.textContent).toBe('a');
    expect(child('<b>1</b><c>2</c>', 'c', 'b')?.textContent).toBe('2');
    expect(child('<b/>', 'x')).toBeUndefined();
  });
});

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
    ['<content/>', ''],
  ])('%s', (xml, expected) => {
    expect(htmlOf(child(xml, 'content'))).toBe(expected);
  });
});
