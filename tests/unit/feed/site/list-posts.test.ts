import { describe, expect, it } from 'vitest';
import { failed } from '../../../../utils/feed/request/failed.ts';
import { listPosts } from '../../../../utils/feed/site/list-posts.ts';
import { site } from '../site.ts';

const sitemap = '<urlset><url><loc>/p/a</loc></url></urlset>';

async function list(pages: Parameters<typeof site>[0], path = '/') {
  const { request, asked } = site(pages);
  const first = await request(`https://n.example${path}`);
  if (!first.ok) throw new Error('no such page');
  const posts = await listPosts(first.value, request);
  return {
    paths: posts.ok ? posts.value.map((post) => new URL(post.url).pathname) : posts.error.kind,
    asked,
  };
}

describe('listPosts', () => {
  it('reads a sitemap or an archive page', async () => {
    expect((await list({ '/': sitemap })).paths).toEqual(['/p/a']);
    expect((await list({ '/': '<a href="/p/b">b</a>' })).paths).toEqual(['/p/b']);
  });

  it('asks for the two newest sitemaps of an index', async () => {
    const child = (name: string, day: number) =>
      `<sitemap><loc>/${name}</loc><lastmod>2025-01-0${day}</lastmod></sitemap>`;
    const index = `<sitemapindex>${child('1', 1)}${child('2', 2)}${child('3', 3)}</sitemapindex>`;
    const { paths, asked } = await list({ '/': index, '/2': sitemap, '/3': '<urlset></urlset>' });
    expect(paths).toEqual(['/p/a']);
    expect(asked).toEqual(['/', '/3', '/2']);
    expect((await list({ '/': index, '/3': failed('wait') })).paths).toBe('wait');
  });

  it.each([
    ['<urlset></urlset>', 'empty'],
    [sitemap.slice(0, -9), 'broken'],
    ['<p>nothing</p>', 'not-a-feed'],
  ])('%s', async (body, expected) => {
    expect((await list({ '/': body })).paths).toBe(expected);
  });
});
