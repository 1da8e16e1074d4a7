import { expect, it } from 'vitest';
import { sourceKey } from '../../../utils/address/source-key.ts';

it.each([
  ['http://news.example/feed', 'https://news.example/feed'],
  ['https://www.news.example/feed', 'https://news.example/feed'],
  ['https://news.example/feed/', 'https://news.example/feed'],
  ['https://news.example', 'https://news.example/'],
  ['https://news.example/feed#top', 'https://news.example/feed'],
  ['https://NEWS.example/feed', 'https://news.example/feed'],
  ['https://news.example/feed?utm_source=x', 'https://news.example/feed'],
])('%s is %s', (one, other) => {
  expect(sourceKey(one)).toBe(sourceKey(other));
});

it.each([
  ['https://news.example/feed', 'https://news.example/comments/feed'],
  ['https://news.example/?feed=rss', 'https://news.example/?feed=comments'],
  ['https://news.example:8443/feed', 'https://news.example/feed'],
  ['https://news.example/Feed', 'https://news.example/feed'],
])('%s is not %s', (one, other) => {
  expect(sourceKey(one)).not.toBe(sourceKey(other));
});

it('leaves what is no address as it is', () => {
  expect(sourceKey(' a letter ')).toBe('a letter');
});
