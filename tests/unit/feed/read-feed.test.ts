import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../utils/feed/read-feed.ts';
import { rss } from './rss.ts';

const kindOf = (text: string) => {
  const feed = readFeed(text, 'https://a.example/');
  return feed.ok ? feed.value.entries.length : feed.error.kind;
};

describe('readFeed', () => {
  it.each([
    [rss(''), 0],
    [`\ufeff\n ${rss('<item/>')}`, 1],
    ['{"version":"https://jsonfeed.org/version/1","items":[{}]}', 1],
    ['{"version":"https://jsonfeed.org/version/1","items":[{}', 'broken'],
    ['{"a":1}', 'not-a-feed'],
    ['<html></html>', 'not-a-feed'],
    [rss('<item/>').slice(0, -20), 'broken'],
  ])('%.80s', (text, expected) => {
    expect(kindOf(text)).toBe(expected);
  });

  it('hands on guids as they came, also one that all have', () => {
    const item = (path: string) => `<item><guid>same</guid><link>https://a.example/${path}</link></item>`;
    const feed = readFeed(rss(item('1') + item('2')), 'https://a.example/');
    expect(feed.ok && feed.value.entries.map(({ guid }) => guid)).toEqual(['same', 'same']);
  });
});
