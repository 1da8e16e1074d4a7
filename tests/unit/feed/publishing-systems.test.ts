import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../utils/feed/read-feed.ts';
import type { Entry } from '../../../utils/feed/types.ts';

/** One item in the shape that each system writes it; docs/feeds.md says where that is known from. */
const items: Record<string, string> = {
  beehiiv: `<title>Kites</title><description>Wind and string</description><link>https://kites.example/p/kites</link>
    <guid isPermaLink="true">https://kites.example/p/kites</guid>
    <content:encoded><![CDATA[<div class='beehiiv'><style>p { color: red; }</style><div class='beehiiv__body'><p>Up.</p></div></div>]]></content:encoded>`,
  Substack: `<title><![CDATA[Kites]]></title><description><![CDATA[Wind and string]]></description>
    <link>https://kites.example/p/kites</link><guid isPermaLink="false">https://kites.example/p/kites</guid>
    <content:encoded><![CDATA[<p>Up.</p>]]></content:encoded>`,
  Ghost: `<title><![CDATA[Kites]]></title><description><![CDATA[Wind and string]]></description>
    <link>https://kites.example/kites/</link><guid isPermaLink="false">65f0c0ffee</guid>
    <media:content url="https://kites.example/kite.jpg" medium="image"/><content:encoded><![CDATA[<p>Up.</p>]]></content:encoded>`,
  'Ghost, for members': `<title><![CDATA[Kites]]></title><description><![CDATA[Wind and string]]></description>
    <link>https://kites.example/kites/</link><guid isPermaLink="false">65f0c0ffee</guid><content:encoded><![CDATA[]]></content:encoded>`,
  WordPress: `<title>Kites</title><link>https://kites.example/2026/kites/</link><guid isPermaLink="false">https://kites.example/?p=7</guid>
    <description><![CDATA[<p>Up. [&#8230;]</p>]]></description><content:encoded><![CDATA[<p>Up. And away.</p>]]></content:encoded>`,
  'WordPress, excerpts only': `<title>Kites</title><link>https://kites.example/2026/kites/</link>
    <guid isPermaLink="false">https://kites.example/?p=7</guid><description><![CDATA[<p>Up. [&#8230;]</p>]]></description>`,
  Medium: `<title><![CDATA[Kites]]></title><link>https://medium.example/@kites/kites-abc123?source=rss-1------2</link>
    <guid isPermaLink="false">https://medium.example/p/abc123</guid><content:encoded><![CDATA[<p>Up.</p>]]></content:encoded>`,
  'Medium, for members': `<title><![CDATA[Kites]]></title><guid isPermaLink="false">https://medium.example/p/abc123</guid>
    <link>https://medium.example/@kites/kites-abc123?source=rss-1------2</link><description><![CDATA[<div class="medium-feed-item"><p class="medium-feed-snippet">Up.</p></div>]]></description>`,
  Buttondown: `<title>Kites</title><link>https://buttondown.example/kites/archive/kites/</link>
    <description>&lt;p&gt;Up.&lt;/p&gt;</description>`,
  Mailchimp: `<title>Kites</title><link>https://archive.example/?u=1&amp;id=2</link><guid>https://archive.example/?u=1&amp;id=2</guid>
    <description><![CDATA[<!doctype html><html><head><title>Kites</title></head><body><span style="display:none">Wind and string</span><p>Up.</p></body></html>]]></description>`,
  Squarespace: `<title>Kites</title><link>https://kites.example/letter/kites</link>
    <guid isPermaLink="false">5019271b:52c5bcfc:69a9fe36</guid><description><![CDATA[<p>Up.</p>]]></description>`,
};

function read(item: string): Entry | undefined {
  // Squarespace puts a comment before the root.
  const feed = readFeed(
    `<?xml version="1.0"?><!--Generated--><rss version="2.0"><channel><title>Kites</title><link>https://kites.example/</link>
      <item>${item}<pubDate>Thu, 05 Nov 2026 07:00:00 +0000</pubDate></item></channel></rss>`,
    'https://kites.example/feed',
    Date.UTC(2026, 10, 6),
  );
  return feed.ok ? feed.value.entries[0] : undefined;
}

describe('what publishing systems write', () => {
  it.each(Object.entries(items))('%s: title, address and moment', (_system, item) => {
    const source = read(item)?.source;
    expect(source).toMatchObject({ title: 'Kites', publishedAt: Date.UTC(2026, 10, 5, 7) });
    expect(source?.url).toMatch(/^https:\/\/\w+\.example\/.*(?:kites|id=2)/);
  });

  it.each([
    ['beehiiv', 'https://kites.example/p/kites'],
    ['Ghost', '65f0c0ffee'],
    ['WordPress', 'https://kites.example/?p=7'],
    ['Medium', 'https://medium.example/p/abc123'],
    ['Buttondown', null],
    ['Squarespace', '5019271b:52c5bcfc:69a9fe36'],
  ])('%s: the guid as written, which is an address only where there is no other', (system, guid) => {
    expect(read(items[system] ?? '')?.guid).toBe(guid);
  });

  it.each([
    ['beehiiv', 'Wind and string'],
    ['Substack', 'Wind and string'],
    ['Ghost', 'Wind and string'],
    ['Ghost, for members', null],
    ['Buttondown', null],
    ['Mailchimp', null],
    ['Squarespace', null],
  ])('%s: a description beside a body is the subtitle, else it is the body', (system, subtitle) => {
    const source = read(items[system] ?? '')?.source;
    expect(source?.subtitle).toBe(subtitle);
    expect(source?.html).toMatch(system.includes('members') ? /^Wind and string$/ : /Up\./);
  });
});
