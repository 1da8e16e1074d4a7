import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listFeedLinks } from '../../../../utils/feed/site/list-feed-links.ts';

const links = (html: string) => {
  const { feeds, linked } = listFeedLinks(`<!doctype html><html><head>${html}`, 'https://a.example/blog/');
  return { feeds: feeds.map(({ url }) => url), linked: linked.map(({ url }) => url) };
};
const alternate = (type: string, href: string) => `<link rel="alternate" type="${type}" href="${href}">`;

describe('listFeedLinks', () => {
  it('lists the feeds a page offers, in order, resolved and each once', () => {
    const html = `<head><base href="https://b.example/x/">
      <link rel="alternate" type="application/rss+xml" title="Posts" href="feed.xml">
      <link rel="alternate" type="application/rss+xml" href="feed.xml">
      <link rel="ALTERNATE nofollow" type="application/atom+xml; charset=utf-8" href="/atom?a=1&amp;b=2">
      <link rel="alternate" type="application/feed+json" href="feed.json">
      <link rel="alternate" type="application/json" href="/wp-json/1">
      <link rel="alternate stylesheet" type="text/css" href="a.css">
      <link rel="stylesheet" type="application/rss+xml" href="no.xml">
      <link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">
      <!-- <link rel="alternate" type="application/rss+xml" href="hidden.xml"> -->`;
    expect(listFeedLinks(html, 'https://a.example/').feeds).toEqual([
      { url: 'https://b.example/x/feed.xml', title: 'Posts', type: 'rss' },
      { url: 'https://b.example/atom?a=1&b=2', title: null, type: 'atom' },
      { url: 'https://b.example/x/feed.json', title: null, type: 'json' },
    ]);
  });

  const shared = new URL('../../../../../shared/corpus/', import.meta.url);
  it.skipIf(!existsSync(shared))('finds all of ../shared (skipped when it is absent)', () => {
    const cases: Array<{ file: string; pageUrl: string; expectedFileNames: string[] }> = JSON.parse(
      readFileSync(new URL('expect/autodiscovery.json', shared), 'utf8'),
    ).items;
    for (const { file, pageUrl, expectedFileNames } of cases) {
      const { feeds } = listFeedLinks(readFileSync(new URL(file, shared), 'utf8'), pageUrl);
      expect(
        feeds.map((feed) => feed.url.split('/').at(-1)),
        file,
      ).toEqual(expectedFileNames);
    }
  });

  it('tries spellings in the order of how sure they are', () => {
    const html = [
      '<a href="/rss.xml">Subscribe</a>',
      alternate('application/json', '/feed.json'),
      alternate('application/xml', '/x'),
      alternate('text/xml', '/y'),
      '<a rel="alternate" type="application/rss+xml" href="/by-anchor">RSS</a>',
      '<link rel="feed" href="/by-rel">',
      alternate('application/rss+xml', '/declared'),
    ];
    const wanted = ['declared', 'by-rel', 'by-anchor', 'y', 'x', 'feed.json', 'rss.xml'];
    const all = wanted.map((path) => `https://a.example/${path}`);
    expect(links(html.join(''))).toEqual({ feeds: all.slice(0, 1), linked: all.slice(1) });
  });

  it.each([
    ['rel=feed', '<link rel="feed" href="f">'],
    ['rel=rss', '<link rel="rss" href="f">'],
    ['a misspelt type', alternate('text/rss+xml', 'f')],
    ['a type of its own', alternate('application/x-atom+xml', 'f')],
    ['an anchor', '<a rel="alternate" type="application/atom+xml" href="f">Atom</a>'],
    ['text/xml', alternate('text/xml', 'f')],
    ['application/xml', alternate('application/xml; charset=utf-8', 'f')],
    ['application/json', alternate('application/json', 'f')],
    ['feed:', alternate('application/rss+xml', 'feed://a.example/blog/f')],
  ])('takes %s for a declaration where there is none better', (_name, html) => {
    expect(links(html)).toEqual({ feeds: ['https://a.example/blog/f'], linked: [] });
  });

  it.each([
    ['<a href="/feed">Follow</a>', '/feed'],
    ['<a href="/index.xml">x</a>', '/index.xml'],
    ['<a href="/blog-feed.xml">x</a>', '/blog-feed.xml'],
    ['<a href="/feeds/posts/default">x</a>', '/feeds/posts/default'],
    ['<a href="/abo" aria-label="RSS-Feed abonnieren"><svg></svg></a>', '/abo'],
    ['<a href="/posts.rss">x</a>', '/posts.rss'],
    ['<a href="/?feed=rss2">x</a>', '/?feed=rss2'],
    ['<a href="/blog?format=rss">x</a>', '/blog?format=rss'],
    ['<a href="/subscribe.php"><img alt=""> <b>RSS</b> feed</a>', '/subscribe.php'],
    ['<a href="/syndicate"><img src="i.png" alt="RSS feed"></a>', '/syndicate'],
    ['<a href="feed:https://a.example/z">z</a>', '/z'],
  ])('sees a feed in %s', (html, path) => {
    expect(links(html)).toEqual({ feeds: [], linked: [`https://a.example${path}`] });
  });

  it('sees one on a host of feeds', () => {
    const html = '<a href="https://feeds.example.net/letters">x</a>';
    expect(links(html).linked).toEqual(['https://feeds.example.net/letters']);
  });

  it.each([
    '<a href="/about">About us</a>',
    '<a href="/feedback">Feedback</a>',
    '<a href="/p/what-it-is">What an RSS feed is, and why people like to read by it</a>',
    '<a href="https://essays.example/what-is-it">RSS</a>',
    '<a href="mailto:desk@a.example">feed the desk</a>',
    '<a href="https://me:pw@a.example/feed">Feed</a>',
    '<link rel="feed" type="text/html" href="/home">',
    '<link rel="stylesheet" type="text/xml" href="/style">',
  ])('sees none in %s', (html) => {
    expect(links(html)).toEqual({ feeds: [], linked: [] });
  });

  it('takes what WordPress answers programs for no declaration, and tries it last', () => {
    const program = alternate('application/json', '/wp-json/wp/v2/posts/7');
    expect(links(`${program}<a href="/feed/">Feed</a>`)).toEqual({
      feeds: [],
      linked: ['https://a.example/feed/', 'https://a.example/wp-json/wp/v2/posts/7'],
    });
    expect(links(program + alternate('application/json', '/feed.json'))).toEqual({
      feeds: ['https://a.example/feed.json'],
      linked: ['https://a.example/wp-json/wp/v2/posts/7'],
    });
  });

  it('puts feeds of comments behind the others', () => {
    const comments = '<link rel="alternate" type="application/rss+xml" title="N » Comments Feed" href="/c">';
    expect(links(comments + alternate('application/rss+xml', '/posts')).feeds).toEqual([
      ...['https://a.example/posts', 'https://a.example/c'],
    ]);
  });
});
