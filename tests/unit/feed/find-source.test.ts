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

  it('waits for a feed whose server has trouble, unless another can be read', async () => {
    const archive = { '/archive': '<a href="/p/a">' };
    expect(await find({ '/': home('/feed'), '/feed': failed('server'), ...archive })).toEqual({
      ...{ found: 'server', asked: ['/', '/feed'] },
    });
    const pages = { '/': home('/a', '/b'), '/a': failed('server'), '/b': rss('<item/>') };
    expect((await find(pages)).found).toMatchObject({ source: { url: `${origin}/b` } });
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
