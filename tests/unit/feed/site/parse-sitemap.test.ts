import { describe, expect, it } from 'vitest';
import { parseSitemap } from '../../../../utils/feed/site/parse-sitemap.ts';

const address = 'https://news.example.org/sitemap.xml';
const url = (path: string, lastmod = '') =>
  `<url><loc> https://news.example.org${path}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}</url>`;

describe('parseSitemap', () => {
  it('lists the posts, newest first', () => {
    const other = '<url><loc>https://elsewhere.example/p/x</loc></url>';
    const xml = `<?xml version="1.0"?><urlset>${url('/')}${url('/p/old', '2025-01-01')}${url('/p/none')}${url('/p/new?utm_source=a&amp;b=1', '2025-10-23T13:00:00Z')}${other}</urlset>`;
    expect(parseSitemap(xml, address)).toEqual({
      posts: [
        { url: 'https://news.example.org/p/new?b=1', lastModifiedAt: Date.UTC(2025, 9, 23, 13) },
        { url: 'https://news.example.org/p/old', lastModifiedAt: Date.UTC(2025, 0, 1) },
        { url: 'https://news.example.org/p/none', lastModifiedAt: null },
      ],
      sitemaps: [],
    });
  });

  it('lists as posts what the caller takes for posts', () => {
    const xml = `<urlset>${url('/letters/a')}${url('/about')}</urlset>`;
    const isPost = (one: string) => one.includes('/letters/');
    expect(parseSitemap(xml, address, isPost)?.posts.map((post) => post.url)).toEqual([
      'https://news.example.org/letters/a',
    ]);
  });

  it('lists the sitemaps of an index', () => {
    const xml = `<sitemapindex><sitemap><loc>/a.xml</loc><lastmod>2025-01-01</lastmod></sitemap><sitemap><loc>/b.xml</loc><lastmod>2025-02-01</lastmod></sitemap></sitemapindex>`;
    expect(parseSitemap(xml, address)?.sitemaps.map((one) => one.url)).toEqual([
      'https://news.example.org/b.xml',
      'https://news.example.org/a.xml',
    ]);
  });

  it.each(['', '<html></html>', `<urlset>${url('/p/a')}`, `<urlset>${'<a>'.repeat(100)}</urlset>`])(
    'is undefined for %.40s',
    (xml) => {
      expect(parseSitemap(xml, address)).toBeUndefined();
    },
  );
});
