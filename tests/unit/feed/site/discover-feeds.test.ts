import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { discoverFeeds } from '../../../../utils/feed/site/discover-feeds.ts';

describe('discoverFeeds', () => {
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
    expect(discoverFeeds(html, 'https://a.example/')).toEqual([
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
      const feeds = discoverFeeds(readFileSync(new URL(file, shared), 'utf8'), pageUrl);
      expect(
        feeds.map((feed) => feed.url.split('/').at(-1)),
        file,
      ).toEqual(expectedFileNames);
    }
  });
});
