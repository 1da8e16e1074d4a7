import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../../utils/feed/xml/parse-xml.ts';
import { readXmlItem } from '../../../../utils/feed/xml/read-xml-item.ts';
import type { XmlElement } from '../../../../utils/feed/xml/xml-element.ts';

const read = (xml: string) =>
  readXmlItem(parseXml(`<item rdf:about="about">${xml}</item>`, 'https://a.example/') as XmlElement, {
    ...{ publication: 'The Letter', base: 'https://a.example/', now: Date.UTC(2025, 9, 24) },
  });

describe('readXmlItem', () => {
  it.each([
    ['<id>atom</id><guid>rss</guid>', 'rss'],
    ['<id>atom</id>', 'atom'],
    ['', 'about'],
  ])('knows %j by %s', (xml, guid) => {
    expect(read(xml).guid).toBe(guid);
  });

  it('takes the first date that is one, when it was published before when it was changed', () => {
    const published = (xml: string) => read(xml).source.publishedAt;
    expect(published('<updated>2025-02-02</updated><published>2025-01-01</published>')).toBe(
      Date.UTC(2025, 0, 1),
    );
    expect(published('<updated>2025-02-02</updated><pubDate>soon</pubDate>')).toBe(Date.UTC(2025, 1, 2));
    expect(published('<pubDate>Mon, 01 Jan 0001 00:00:00 +0000</pubDate><updated>2025-02-02</updated>')).toBe(
      Date.UTC(2025, 1, 2),
    );
    expect(published('<pubDate>Thu, 01 Jan 1970 00:00:00 GMT</pubDate><dc:date>2025-02-02</dc:date>')).toBe(
      Date.UTC(2025, 1, 2),
    );
    expect(published('<pubDate>soon</pubDate>')).toBeNull();
  });

  it.each([
    '<media:content url="https://a.example/a.jpg" medium="image"><media:title>Lamp</media:title></media:content>',
    '<m:content url="https://a.example/a.jpg"><m:title>Lamp</m:title></m:content>',
    '<media:content><media:text>Lamp</media:text></media:content>',
  ])('takes no picture for the text: %s', (media) => {
    expect(read(`<description>The letter.</description>${media}`).source.html).toBe('The letter.');
  });

  it('knows a day without a time, and whose day it was', () => {
    expect(read('<pubDate>2025-01-01</pubDate>').source).toMatchObject({
      publishedDay: '2025-01-01',
      isDayOnly: true,
    });
    expect(read('<pubDate>Wed, 01 Jan 2025 22:00:00 -0500</pubDate>').source).toMatchObject({
      publishedAt: Date.UTC(2025, 0, 2, 3),
      publishedDay: '2025-01-01',
      isDayOnly: false,
    });
  });

  it('resolves addresses in the body against its xml:base, else the page of the item', () => {
    const html = (xml: string) => read(xml).source.html;
    const content =
      '<summary>s</summary><content type="html" xml:base="https://b.example/"><![CDATA[<a href="x">]]></content>';
    expect(html(content)).toBe('<a href="https://b.example/x">');
    expect(html('<link>p/one</link><description>&lt;img src="i.png"></description>')).toBe(
      '<img src="https://a.example/p/i.png">',
    );
  });

  it('takes a permanent guid for the address, "False" for false', () => {
    const url = (xml: string) => read(xml).source.url;
    expect(url('<guid>https://a.example/1</guid>')).toBe('https://a.example/1');
    expect(url('<guid isPermaLink=" False ">https://a.example/1</guid>')).toBeNull();
    expect(url('<guid>urn:1</guid>')).toBeNull();
    expect(url('<guid>https://a.example/1</guid><link>/2</link>')).toBe('https://a.example/2');
  });

  it.each([
    [true, '<encoded></encoded>', true],
    [true, '<description>By hand</description>', true],
    [true, '<encoded>&lt;html&gt;&lt;body&gt;&lt;/body&gt;&lt;/html&gt;</encoded>', true],
    [true, '<encoded>&lt;p&gt;Words&lt;/p&gt;</encoded>', undefined],
    [true, '<encoded>&lt;img src="a.png"&gt;</encoded>', undefined],
    [false, '<encoded></encoded>', undefined],
  ])('knows what Ghost keeps for members: %j %s', (isGhost, xml, isForPayers) => {
    const item = parseXml(`<item>${xml}</item>`, 'https://a.example/') as XmlElement;
    const context = { publication: null, base: 'https://a.example/', now: Date.UTC(2025, 9, 24), isGhost };
    expect(readXmlItem(item, context).source.isForPayers).toBe(isForPayers);
  });

  it('resolves a guid without a host where it says that it is an address, and no other', () => {
    const url = (xml: string) => read(xml).source.url;
    expect(url('<guid isPermaLink="true">/issues/kites?utm_source=x</guid>')).toBe(
      'https://a.example/issues/kites',
    );
    expect(url('<guid isPermaLink="TRUE" xml:base="https://b.example/x/">kites</guid>')).toBe(
      'https://b.example/x/kites',
    );
    expect(url('<guid isPermaLink="true">//c.example/kites</guid>')).toBe('https://c.example/kites');
    expect(url('<guid isPermaLink="true">/issues/kites</guid><link>/2</link>')).toBe('https://a.example/2');
    expect(url('<guid isPermaLink="true">urn:kites</guid>')).toBeNull();
    expect(url('<guid>/issues/kites</guid>')).toBeNull();
    expect(url('<guid isPermaLink="false">/issues/kites</guid>')).toBeNull();
    expect(url('<id isPermaLink="true">/issues/kites</id>')).toBeNull();
  });
});
