import { describe, expect, it } from 'vitest';
import { findSource } from '../../../utils/feed/find-source.ts';
import { failed } from '../../../utils/feed/request/failed.ts';
import { rss } from './rss.ts';
import { site } from './site.ts';

const link = (href: string) =>
  `<link rel="alternate" type="application/rss+xml" title="Posts" href="${href}">`;
const home = (...feeds: string[]) => `<title>The Letter, on the web</title>${feeds.map(link).join('')}`;
const feed = (url: string) => ({ url, title: 'Posts', type: 'rss' });
const origin = 'https://n.example';

async function find(pages: Parameters<typeof site>[0], address = origin) {
  const { request, asked } = site(pages);
  const result = await findSource(address, { request });
  return { found: result.ok ? result.value : result.error.kind, asked };
}

describe('findSource', () => {
  it('takes an address that is a feed, also one without entries yet', async () => {
    expect(await find({ '/feed': rss('') }, ' n.example/feed ')).toEqual({
      found: {
        address: `${origin}/feed`,
        ...{ source: { kind: 'feed', url: `${origin}/feed` }, name: 'The Letter', feeds: [] },
      },
      asked: ['/feed'],
    });
  });

  it('takes the first feed of the page that can be read, and lists all', async () => {
    expect(await find({ '/': home('/dead', '/good'), '/good': rss('<item/>') })).toEqual({
      found: {
        address: `${origin}/`,
        source: { kind: 'feed', url: `${origin}/good` },
        name: 'The Letter',
        feeds: [feed(`${origin}/dead`), feed(`${origin}/good`)],
      },
      asked: ['/', '/dead', '/good'],
    });
  });

  it('leaves a feed on a host without permission to the caller', async () => {
    expect((await find({ '/': home('/far'), '/far': failed('no-permission') })).found).toMatchObject({
      source: { kind: 'feed', url: `${origin}/far` },
      name: 'The Letter, on the web',
    });
  });

  it('turns to the sitemap, then to the archive', async () => {
    const sitemap = '<urlset><url><loc>/p/a</loc></url></urlset>';
    expect((await find({ '/': home(), '/sitemap.xml': sitemap })).found).toMatchObject({
      source: { kind: 'site', url: `${origin}/sitemap.xml` },
      name: 'The Letter, on the web',
    });
    expect(
      await find({ '/': home(), '/sitemap.xml': '<urlset></urlset>', '/archive': '<a href="/p/a">' }),
    ).toMatchObject({
      found: { source: { kind: 'site', url: `${origin}/archive` } },
      asked: ['/', '/sitemap.xml', '/archive'],
    });
  });

  it('finds the feed that the home page names also from the archive or the page of an issue', async () => {
    const pages = {
      '/': home('/feed'),
      '/feed': rss('<item/>'),
      '/archive': '<!doctype html><a href="/p/a">',
    };
    const { found, asked } = await find(pages, `${origin}/archive`);
    expect(found).toMatchObject({ source: { kind: 'feed', url: `${origin}/feed` } });
    expect(asked).toEqual(['/archive', '/', '/feed']);
  });

  it('follows a page that sends everybody elsewhere at once', async () => {
    const refresh = (to: string, wait = 0) =>
      `<title>N</title><meta http-equiv="Refresh" content="${wait}; URL='${to}'">`;
    const there = { '/en/': home('/feed'), '/feed': rss('<item/>') };
    const { found, asked } = await find({ '/': refresh('/en/'), ...there });
    expect(found).toMatchObject({ address: `${origin}/`, source: { kind: 'feed', url: `${origin}/feed` } });
    expect(asked).toEqual(['/', '/en/', '/feed']);
    expect((await find({ '/': refresh('/feed'), ...there })).found).toMatchObject({
      source: { kind: 'feed', url: `${origin}/feed` },
    });
    // Not from a page that names a feed, nor round in a circle, nor after a while, nor without scripts alone.
    for (const page of [
      refresh('/en/') + link('/feed'),
      refresh('/'),
      refresh('/en/', 60),
      `<noscript>${refresh('/en/')}</noscript>`,
    ])
      expect((await find({ '/': page, ...there })).asked).not.toContain('/en/');
  });

  it('waits for a feed whose server has trouble, unless another can be read', async () => {
    const archive = { '/archive': '<a href="/p/a">' };
    expect(await find({ '/': home('/feed'), '/feed': failed('server'), ...archive })).toEqual({
      ...{ found: 'server', asked: ['/', '/feed'] },
    });
    const pages = { '/': home('/a', '/b'), '/a': failed('server'), '/b': rss('<item/>') };
    expect((await find(pages)).found).toMatchObject({ source: { url: `${origin}/b` } });
  });

  it.each([
    ['rel=feed', '<link rel="feed" href="/f">'],
    ['an anchor', '<a rel="alternate" type="application/rss+xml" href="/f">RSS</a>'],
    ['a type that says little', '<link rel="alternate" type="text/xml" href="/f">'],
    ['a link in the text', '<p>There is also a <a href="/f">feed</a>.</p>'],
  ])('takes a feed that a page names by %s', async (_name, html) => {
    const { found, asked } = await find({ '/': `<title>N</title>${html}`, '/f': rss('<item/>') });
    expect(found).toMatchObject({ source: { kind: 'feed', url: `${origin}/f` } });
    expect(asked).toEqual(['/', '/f']);
  });

  it('adopts what looks like a feed only when it reads as one, and says nothing of it else', async () => {
    const html = '<link rel="alternate" type="application/json" href="/wp-json/1"><a href="/rss">RSS</a>';
    const pages = { '/': html, '/wp-json/1': '{"id":1}', '/rss': '<!doctype html>' };
    expect(await find(pages)).toEqual({
      found: 'nothing-found',
      asked: ['/', '/rss', '/wp-json/1', '/sitemap.xml', '/archive'],
    });
  });

  it('asks for the host of a mere link only when there is nothing else', async () => {
    const pages = {
      '/': '<a href="/far/feed">RSS</a>',
      '/far/feed': failed('no-permission', { url: 'far' }),
    };
    expect((await find(pages)).found).toBe('no-permission');
    const archive = { '/archive': '<a href="/p/a">' };
    expect((await find({ ...pages, ...archive })).found).toMatchObject({ source: { kind: 'site' } });
  });

  describe('a feed of comments', () => {
    const comments = '<link rel="alternate" type="application/rss+xml" title="N » Comments Feed" href="/c">';

    it('is not taken while there is another feed or a list of posts', async () => {
      const pages = { '/': comments + link('/feed'), '/c': rss('<item/>'), '/feed': rss('<item/>') };
      expect(await find(pages)).toMatchObject({
        found: { source: { url: `${origin}/feed` } },
        asked: ['/', '/feed'],
      });
      const linked = { ...pages, '/': `${comments}<a href="/feed">RSS</a>` };
      expect((await find(linked)).found).toMatchObject({ source: { url: `${origin}/feed` } });
      const listed = { '/': comments, '/c': rss('<item/>'), '/archive': '<a href="/p/a">' };
      expect((await find(listed)).found).toMatchObject({ source: { kind: 'site' } });
    });

    it('is known by its own title as well', async () => {
      const said = rss('<item/>').replace('The Letter', 'Comments for The Letter');
      const pages = { '/': link('/x') + link('/feed'), '/x': said, '/feed': rss('<item/>') };
      expect((await find(pages)).found).toMatchObject({ source: { url: `${origin}/feed` } });
    });

    it('is better than nothing', async () => {
      const only = { source: { kind: 'feed', url: `${origin}/c` } };
      expect((await find({ '/': comments, '/c': rss('<item/>') })).found).toMatchObject(only);
      const named = rss('<item/>').replace('The Letter', 'Comments from the desk');
      expect((await find({ '/': link('/c'), '/c': named })).found).toMatchObject(only);
    });
  });

  it('tells of a name and a password at once', async () => {
    expect(await find({}, 'https://me:pw@n.example')).toEqual({ found: 'credentials', asked: [] });
  });

  it('finds nothing where nothing is', async () => {
    expect(await find({ '/': home() })).toEqual({
      found: 'nothing-found',
      asked: ['/', '/sitemap.xml', '/archive'],
    });
    expect(await find({}, 'not an address')).toEqual({ found: 'nothing-found', asked: [] });
  });

  it('stops where the server asks to wait, and at a feed that is cut off', async () => {
    expect(await find({ '/': home('/feed'), '/feed': failed('wait') })).toEqual({
      found: 'wait',
      asked: ['/', '/feed'],
    });
    expect(await find({ '/': home(), '/sitemap.xml': failed('wait') })).toMatchObject({ found: 'wait' });
    expect(await find({ '/': failed('offline') })).toEqual({ found: 'offline', asked: ['/'] });
    expect(await find({ '/': rss('<item/>').slice(0, -30) })).toMatchObject({ found: 'broken' });
  });
});
