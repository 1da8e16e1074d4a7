import { describe, expect, it } from 'vitest';
import { failed } from '../../../../utils/feed/request/failed.ts';
import { lookAtSite } from '../../../../utils/feed/site/look-at-site.ts';
import type { LookContext } from '../../../../utils/feed/types.ts';
import { site } from '../site.ts';

const origin = 'https://n.example';
const stored = { validators: { etag: '"old"', lastModified: null }, bodyHash: 'old' };
const archive = (count: number) =>
  Array.from({ length: count }, (_, at) => `<a href="/p/${at}">${at}</a>`).join('');
const post = (title: string) =>
  `<title>${title}</title><script type="application/ld+json">{"datePublished":"2025-10-23","publisher":{"name":"L"}}</script>`;
const posts = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`/p/${at}`, post(`Post ${at}`)]));

async function lookAt(pages: Parameters<typeof site>[0], changes: Partial<LookContext> = {}) {
  const { request, asked } = site(pages);
  const context = { ...stored, unconditional: false, knownUrls: new Set<string>(), posts: [], now: Date.now };
  const result = await lookAtSite(`${origin}/archive`, { ...context, request, ...changes });
  const value = result.ok ? result.value : undefined;
  return { result, value, asked, titles: value?.feed?.entries.map((entry) => entry.source.title) };
}

describe('lookAtSite', () => {
  it('reads the newest five posts on the first run', async () => {
    const { value, titles, asked } = await lookAt({ '/archive': archive(9), ...posts });
    expect(titles).toEqual(['Post 0', 'Post 1', 'Post 2', 'Post 3', 'Post 4']);
    expect(asked).toEqual(['/archive', '/p/0', '/p/1', '/p/2', '/p/3', '/p/4']);
    expect(value).toMatchObject({ unchanged: false, feed: { title: 'L', homePage: `${origin}/` } });
    expect(value?.bodyHash).not.toBe('old');
    expect(value?.validators).toEqual({ etag: null, lastModified: null });
    expect(value?.bytes).toBe(archive(9).length + 5 * post('Post 0').length);
  });

  it('reads only unknown posts, and is unchanged when there are none', async () => {
    const knownUrls = new Set([1, 2, 3, 4].map((at) => `${origin}/p/${at}`));
    expect((await lookAt({ '/archive': archive(5), ...posts }, { knownUrls })).titles).toEqual(['Post 0']);
    const known = await lookAt({ '/archive': archive(1) }, { knownUrls: new Set([`${origin}/p/0`]) });
    expect(known.value).toMatchObject({ unchanged: true, feed: null });
    expect(known.asked).toEqual(['/archive']);
  });

  it('keeps the stored validators while posts are left to read', async () => {
    const later = await lookAt(
      { '/archive': archive(9), ...posts },
      { knownUrls: new Set([`${origin}/p/8`]) },
    );
    expect(later.titles).toHaveLength(5);
    expect(later.value).toMatchObject(stored);
    const broken = await lookAt({ '/archive': archive(2), ...posts, '/p/1': failed('timeout') });
    expect(broken.titles).toEqual(['Post 0']);
    expect(broken.value).toMatchObject(stored);
  });

  it('keeps them too while a post just listed has no page yet, but does not wait for ever', async () => {
    const listed = (lastmod: string) =>
      `<urlset><url><loc>/p/0</loc><lastmod>${lastmod}</lastmod></url><url><loc>/p/gone</loc><lastmod>${lastmod}</lastmod></url></urlset>`;
    const now = () => Date.parse('2025-10-24T00:00:00Z');
    const fresh = await lookAt({ '/archive': listed('2025-10-23'), ...posts }, { now });
    expect(fresh.titles).toEqual(['Post 0']);
    expect(fresh.value).toMatchObject(stored);
    const old = await lookAt({ '/archive': listed('2025-10-01'), ...posts }, { now });
    expect(old.value?.bodyHash).not.toBe('old');
  });

  it('does not rely on a sitemap of sitemaps that stays the same while posts come out', async () => {
    const child = '<urlset><url><loc>/p/0</loc></url></urlset>';
    const index = (lastmod: string) =>
      `<sitemapindex><sitemap><loc>/posts.xml</loc>${lastmod}</sitemap></sitemapindex>`;
    const blind = await lookAt({ '/archive': index(''), '/posts.xml': child, ...posts });
    expect(blind.titles).toEqual(['Post 0']);
    expect(blind.value).toMatchObject({ bodyHash: null, validators: { etag: null, lastModified: null } });
    const dated = index('<lastmod>2025-10-23</lastmod>');
    const seeing = await lookAt({ '/archive': dated, '/posts.xml': child, ...posts });
    expect(seeing.value?.bodyHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is an error when the list or the first post fails', async () => {
    expect((await lookAt({})).result).toMatchObject({ ok: false, error: { kind: 'not-found' } });
    expect((await lookAt({ '/archive': 'x' })).result).toMatchObject({
      ok: false,
      error: { kind: 'not-a-feed' },
    });
    const wait = { '/archive': archive(1), '/p/0': failed('wait', { retryAt: 5 }) };
    expect((await lookAt(wait)).result).toMatchObject({ ok: false, error: { kind: 'wait', retryAt: 5 } });
    expect((await lookAt({ '/archive': archive(1) })).result).toMatchObject({
      ok: false,
      error: { kind: 'empty' },
    });
  });

  it('reads only the post asked for when a link must be fresh', async () => {
    const again = { unconditional: true, posts: [`${origin}/p/3`] };
    const { titles, asked, value } = await lookAt(posts, again);
    expect(titles).toEqual(['Post 3']);
    expect(asked).toEqual(['/p/3']);
    expect(value).toMatchObject(stored);
    expect((await lookAt({}, again)).result).toMatchObject({ ok: false, error: { kind: 'not-found' } });
  });
});
