import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../utils/feed/read-feed.ts';
import { parsePost } from '../../../utils/feed/site/parse-post.ts';
import { parseSitemap } from '../../../utils/feed/site/parse-sitemap.ts';
import { growthOf } from '../growth-of.ts';
import { rss } from './rss.ts';

const url = 'https://a.example/';
const version = 'https://jsonfeed.org/version/1.1';
const inItem = (text: string) => rss(`<item><title>t</title><description>${text}</description></item>`);

const readers: Record<string, [part: string, read: (text: string) => unknown]> = {
  items: ['<item><title>t</title><pubDate>2025-10-23</pubDate></item>', (text) => readFeed(rss(text), url)],
  'empty items': ['<item/>', (text) => readFeed(rss(text), url)],
  'dates in an area': [
    '<item><pubDate>Fri, 31 Mar 2023 20:19:00 America/Los_Angeles</pubDate></item>',
    (text) => readFeed(rss(text), url),
  ],
  'dates in no language': ['<item><pubDate>5 zzzz 2026</pubDate></item>', (text) => readFeed(rss(text), url)],
  'instructions never closed': ['<?', (text) => readFeed(rss(text), url)],
  'end tags never closed': ['</', (text) => readFeed(rss(text), url)],
  'pages ahead of a feed': ['<p>a</p><script>', (text) => readFeed(`${text}<rss><channel/></rss>`, url)],
  'elements of an item': ['<a/>', (text) => readFeed(rss(`<item>${text}</item>`), url)],
  'links never closed': ['<item><link href="x"><b>a</b>', (text) => readFeed(rss(text), url)],
  'stray marks': ['< ', (text) => readFeed(rss(text), url)],
  references: ['&amp;', (text) => readFeed(inItem(text), url)],
  'tags cut off': ['&lt;a href="', (text) => readFeed(inItem(text), url)],
  'JSON items': ['{"id":1},', (text) => readFeed(`{"version":"${version}","items":[${text}{}]}`, url)],
  'a page': ['<p>a <a href="/x">b</a>', (text) => parsePost(`<title>t</title><body>${text}`, url)],
  'a sitemap': [
    '<url><loc>https://a.example/p/a</loc></url>',
    (text) => parseSitemap(`<urlset>${text}</urlset>`, url),
  ],
};

describe('reading what a server sends', () => {
  it.each(Object.entries(readers))('takes no more than linear time for %s', (_name, [part, read]) => {
    const text = (length: number) => part.repeat(Math.ceil(length / part.length));
    const [small, large] = [text(10_000), text(80_000)];
    // Eight times the text: 8 when linear, 64 when quadratic.
    expect(
      growthOf(
        () => read(small),
        () => read(large),
        24,
      ),
    ).toBeLessThan(24);
  });
});
