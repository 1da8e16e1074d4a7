import { expect, it } from 'vitest';
import { readHeadings } from '../../../../utils/feed/site/read-headings.ts';

it.each([
  ['in the article', '<h1>Site</h1><article><h1>Own</h1></article>', ['Own'], []],
  ['in main', '<header><h1>Site</h1></header><main><h1>Own</h1></main>', ['Own'], ['Site']],
  ['that leads home', '<h1><a href="/">Site</a></h1><h1>Own</h1>', [], ['Site']],
  ['that leads to the first page', '<h1><a href="https://yard.example">Site</a></h1>', [], ['Site']],
  ['that leads to the post', '<main><h1><a href="/p/own">Own</a></h1></main>', ['Own'], []],
  ['named as a title of a site', '<h1 class="site-title">Site</h1><h1>Loose</h1>', [], ['Site']],
  ['named as a title of a post', '<main><h1 class="post-title">Own</h1></main>', ['Own'], []],
  ["in the article's header", '<article><header><h1>Own</h1></header></article>', ['Own'], []],
  ['without words', '<h1><img alt="x"></h1>', [], []],
])('a heading %s', (_where, html, own, mastheads) => {
  expect(readHeadings(`<body>${html}</body>`)).toMatchObject({ own, mastheads });
});

it('a heading that may be either', () => {
  expect(readHeadings('<h1>Any</h1><article><h1>Own</h1></article>').loose).toEqual(['Any']);
  expect(readHeadings('<article><h1>Own</h1></article>').loose).toEqual([]);
});

it.each([
  ['<main>m<article>a</article></main>', 'a'],
  ['<body><main>m</main></body>', 'm'],
  ['<body>b</body>', 'b'],
  ['b', undefined],
])('the letter in %s', (html, body) => {
  expect(readHeadings(html).body).toBe(body);
});
