import { expect, it } from 'vitest';
import { parseArchive } from '../../../../utils/feed/site/parse-archive.ts';

it('parseArchive lists the posts a page links to, in its order, each once', () => {
  const html = `<a href="/">Home</a><a href="/p/new?utm_source=a"><img></a><a href="/p/new#comments">New</a>
    <a href="https://news.example.org/p/old">Old</a><a href="https://elsewhere.example/p/x">x</a><a href="/p/">p</a>`;
  expect(parseArchive(html, 'https://news.example.org/archive')).toEqual([
    { url: 'https://news.example.org/p/new', lastModifiedAt: null },
    { url: 'https://news.example.org/p/old', lastModifiedAt: null },
  ]);
  expect(parseArchive('', 'https://news.example.org/archive')).toEqual([]);
});
