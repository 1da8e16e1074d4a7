import { expect, it } from 'vitest';
import { readPage } from '../../../../utils/feed/site/read-page.ts';

it('readPage reads metadata, links, anchors and JSON-LD', () => {
  const page = readPage(
    `<html><head><base href="/b/"><base href="/c/"><title>A &amp; B</title>
     <meta property="og:Title" content=" Gut &amp; skin "><meta name="og:title" content="second"><meta name="x">
     <link rel="Alternate  stylesheet" type="TEXT/CSS" title="T" href=" a.css "><link rel="x">
     <script type="application/ld+json">{"a":"<b>"}</script><script>not()</script></head>
     <body><svg><title>icon</title></svg><a href="p/1">1</a><a name="x">2</a><a rel="Alternate" type="text/XML" title="t" href=" p/2 ">our <b>feed</b></a>`,
    'https://a.example/z',
  );
  expect(page).toEqual({
    base: 'https://a.example/b/',
    title: 'A & B',
    meta: new Map([['og:title', 'Gut & skin']]),
    links: [{ rel: ['alternate', 'stylesheet'], type: 'text/css', title: 'T', href: 'a.css' }],
    anchors: [
      { rel: [], type: '', title: '1', href: 'p/1' },
      { rel: ['alternate'], type: 'text/xml', title: 'our feed', href: 'p/2' },
    ],
    jsonLd: ['{"a":"<b>"}'],
    refresh: null,
  });
});
