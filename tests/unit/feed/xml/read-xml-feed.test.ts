import { describe, expect, it } from 'vitest';
import { readXmlFeed } from '../../../../utils/feed/xml/read-xml-feed.ts';
import { rss } from '../rss.ts';

const now = Date.UTC(2025, 9, 24);
const read = (xml: string) => {
  const feed = readXmlFeed(xml, 'https://feeds.example.org/x/feed.xml', now);
  return feed.ok ? feed.value : undefined;
};
const only = (xml: string) => read(xml)?.entries[0];

describe('readXmlFeed', () => {
  it('reads an RSS item', () => {
    const feed = read(
      rss(`<ttl>90</ttl><item>
        <title>Gut &amp;amp; skin: it&#8217;s &lt;b&gt;here&lt;/b&gt; 🧴</title>
        <description>In short</description>
        <link>https://news.example.org/p/gut?utm_source=a&amp;b=1</link>
        <guid isPermaLink="false">id-1</guid>
        <pubDate>Thu, 23 Oct 2025 13:00:00 +0000</pubDate>
        <content:encoded><![CDATA[<p>1 &lt; 2</p>]]></content:encoded>
      </item>`),
    );
    expect(feed).toEqual({
      title: 'The Letter',
      homePage: 'https://news.example.org/',
      leftOut: 0,
      hints: { ttlMinutes: 90, skipHours: [], skipDays: [] },
      entries: [
        {
          guid: 'id-1',
          source: {
            title: 'Gut & skin: it’s here 🧴',
            subtitle: 'In short',
            publication: 'The Letter',
            url: 'https://news.example.org/p/gut?b=1',
            publishedAt: Date.UTC(2025, 9, 23, 13),
            publishedDay: '2025-10-23',
            isDayOnly: false,
            html: '<p>1 &lt; 2</p>',
          },
        },
      ],
    });
  });

  it('reads an Atom entry: alternate link, xml:base, XHTML content', () => {
    const entry =
      only(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/b/"><title>F</title>
      <entry><id>urn:1</id><title type="html">A &amp;amp; B</title><link rel="edit" href="edit"/>
      <link rel="alternate" href="post"/><published>2025-10-23T13:00:00Z</published><updated>2025-10-24T00:00:00Z</updated>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hi &lt;3</p></div></content></entry></feed>`);
    expect(entry).toMatchObject({
      guid: 'urn:1',
      source: { title: 'A & B', url: 'https://a.example/b/post', html: '<p>Hi &lt;3</p>', subtitle: null },
    });
    expect(entry?.source.publishedAt).toBe(Date.UTC(2025, 9, 23, 13));
  });

  it('reads RDF with dc:date', () => {
    const entry = only(`<rdf:RDF xmlns:rdf="r" xmlns:dc="d"><channel><title>F</title></channel>
      <item rdf:about="https://a.example/1"><title>One</title><link>https://a.example/1</link>
      <dc:date>2025-10-23</dc:date></item></rdf:RDF>`);
    expect(entry).toMatchObject({
      guid: 'https://a.example/1',
      source: { publishedAt: Date.UTC(2025, 9, 23) },
    });
  });

  it('takes a permanent guid for the address when there is no link', () => {
    const guid = 'https://news.example.org/p/a';
    expect(only(rss(`<item><guid>${guid}</guid></item>`))?.source.url).toBe(guid);
    expect(only(rss(`<item><guid isPermaLink="false">${guid}</guid></item>`))?.source.url).toBeNull();
  });

  it('never takes a script for an address', () => {
    expect(
      only(rss('<item><link>javascript:alert(1)</link><guid>javascript:alert(2)</guid></item>'))?.source,
    ).toMatchObject({
      url: null,
    });
  });

  it('expands no entity the document declares by others or in files', () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "lol"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
    expect(only(bomb + rss('<item><title>&b; &x;</title></item>').slice(21))?.source.title).toBe('&b; &x;');
  });

  it('reads the newest 2,000 items, and says how many it left out', () => {
    const day = (n: number) => new Date(Date.UTC(2010, 0, 1 + n)).toISOString().slice(0, 10);
    // Oldest first, and one dated in a future that no issue has.
    const items = Array.from(
      { length: 2100 },
      (_, n) => `<item><title>${n}</title><pubDate>${day(n)}</pubDate></item>`,
    );
    const far = '<item><title>far</title><pubDate>2199-01-01</pubDate></item>';
    const feed = read(rss(items.join('') + far));
    expect(feed?.leftOut).toBe(101);
    expect(feed?.entries).toHaveLength(2000);
    expect(feed?.entries.map(({ source }) => source.title)).toEqual(
      [...items.keys()].slice(101).map(String).concat('far'),
    );
  });

  it('reads a feed without anything in it', () => {
    expect(read('<rss></rss>')).toMatchObject({ title: null, homePage: null, entries: [] });
  });

  it('finds items behind an element that is never closed', () => {
    const feed = read(rss('<category><item><title>1</title></item><item><title>2</title></item>'));
    expect(feed?.entries.map(({ source }) => source.title)).toEqual(['1', '2']);
  });

  it.each([
    '<br />\n<b>Warning</b>:  Undefined variable $kite in <b>/srv/www/feed.php</b> on line <b>12</b><br />\n',
    '<?xml version="1.0"?><p>Deprecated: each() in /srv/www/lib.php</p>',
    '<!doctype html><html><head><title>Notice</title></head><body>Cache is not writable.<hr></body></html>\n',
    '<html><body><b>Notice</b>: <script>var a = "<rss></rss>";</script>',
    '<!-- <rss></rss> --><div>Served in 0.2 s</div>',
  ])('reads a feed behind %j', (ahead) => {
    const item = '<item><title>Kites</title></item>';
    const atom = '<feed><title>F</title><entry><title>Kites</title></entry></feed>';
    const rdf = `<rdf:RDF xmlns:rdf="r"><channel/>${item}</rdf:RDF>`;
    for (const xml of [
      rss(item),
      rss(item).replace(/<\?.*?\?>/, ''),
      atom,
      rdf,
      `${atom}<br><b>Notice</b>`,
    ]) {
      expect(only(ahead + xml)?.source.title).toBe('Kites');
    }
  });

  it.each([
    `<html><body><pre>${rss('<item/>')}</pre></body></html>`,
    `<p>An example:</p><textarea>${rss('<item/>')}</textarea>`,
    `<html><script>feed = '${rss('<item/>')}';</script></html>`,
    `<html><!-- ${rss('<item/>')} --></html>`,
    '<p>CC</p><rdf:RDF><Work><license/></Work></rdf:RDF>',
    '<b>Notice</b><rss version="2.0"></rss>',
    `<b>Notice</b>${rss('<item/>').slice(0, -20)}`,
    '<p>How to write a &lt;rss> by hand</p>',
  ])('does not take for a feed what only holds one: %.60s', (page) => {
    expect(readXmlFeed(page, 'https://a.example/', now)).toMatchObject({
      ok: false,
      error: { kind: 'not-a-feed' },
    });
  });

  it('refuses what it cannot read', () => {
    expect(read('<html></html>')).toBeUndefined();
    expect(read('<channel></channel>')).toBeUndefined();
  });
});
