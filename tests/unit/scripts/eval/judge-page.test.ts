import { expect, it } from 'vitest';
import { judgePage } from '../../../../scripts/eval/judge-page.ts';

const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`;
const judge = async (html: string, feeds: string[], more = {}) =>
  (await judgePage(new TextEncoder().encode(html), { feeds, ...more })).map(({ found }) => found);

it('judgePage compares the feeds that the search for a source finds, in order', async () => {
  const [a, b] = ['https://a.example/a.xml', 'https://a.example/b.xml'];
  expect(await judge(link(a) + link(b), [a, b])).toEqual([]);
  expect(await judge(link(a) + link(b), [b, a])).toEqual([[a, b]]);
  expect(await judge(link(a) + link(b), [a])).toEqual([[a, b]]);
  expect(await judge('<p>No feed.</p>', [])).toEqual([]);
});

it('judgePage takes the page to lie where its feed does, at the usual place, or where the case says', async () => {
  expect(await judge(link('/rss'), ['https://b.example/rss'])).toEqual([]);
  expect(await judge(link('/rss') + link('https://b.example/rss'), ['https://b.example/rss'])).toEqual([
    ['https://b.example/rss', 'https://letters.example/rss'],
  ]);
  const pageUrl = 'https://b.example/letters/';
  expect(await judge(link('rss'), ['https://b.example/letters/rss'], { pageUrl })).toEqual([]);
});
