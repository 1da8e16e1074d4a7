import { expect, it } from 'vitest';
import { readJsonFeed } from '../../../../utils/feed/xml/read-json-feed.ts';

const now = Date.UTC(2025, 9, 24);
const version = 'https://jsonfeed.org/version/1.1';

it('readJsonFeed reads a JSON Feed', () => {
  const items = [
    {
      ...{ id: 7, url: '/p/one', title: 'One', summary: 'Short', content_html: '<p>Long</p>' },
      date_published: '2025-10-23T13:00:00Z',
    },
    {
      ...{ id: '8', external_url: 'javascript:alert(1)', content_text: 'a < b\nc' },
      ...{ date_published: '0001-01-01T00:00:00Z', date_modified: '2025-10-22' },
    },
    null,
    'nonsense',
  ];
  const feed = readJsonFeed(JSON.stringify({ version, title: 'F', items }), 'https://a.example/feed', now);
  expect(feed?.title).toBe('F');
  expect(feed?.entries).toHaveLength(2);
  expect(feed?.entries[0]).toEqual({
    guid: '7',
    source: {
      ...{ title: 'One', subtitle: 'Short', publication: 'F', url: 'https://a.example/p/one' },
      ...{ publishedAt: Date.UTC(2025, 9, 23, 13), publishedDay: '2025-10-23', isDayOnly: false },
      html: '<p>Long</p>',
    },
  });
  expect(feed?.entries[1]?.source).toMatchObject({
    ...{ title: '', url: null, html: '<p>a &lt; b<br>c</p>' },
    ...{ publishedDay: '2025-10-22', isDayOnly: true },
  });
});

it('readJsonFeed resolves addresses against the feed’s web page, as those of other feeds are', () => {
  const items = [{ id: '1', url: 'p/one', content_html: '<img src="a.png">' }];
  const urlOf = (home: object) =>
    readJsonFeed(JSON.stringify({ version, ...home, items }), 'https://cdn.example/x/feed', now)?.entries[0]
      ?.source.url;
  expect(urlOf({ home_page_url: 'https://a.example/' })).toBe('https://a.example/p/one');
  expect(urlOf({})).toBe('https://cdn.example/x/p/one');
});

it('readJsonFeed reads the newest 2,000 items, in their order', () => {
  const items = Array.from({ length: 2001 }, (_, n) => ({
    id: n,
    date_published: new Date(now - n * 60_000).toISOString(),
  }));
  const [, ...others] = items.toReversed();
  const feed = readJsonFeed(
    JSON.stringify({ version, items: items.toReversed() }),
    'https://a.example/',
    now,
  );
  expect(feed?.leftOut).toBe(1);
  expect(feed?.entries.map(({ guid }) => Number(guid))).toEqual(others.map(({ id }) => id));
});

it.each(['{', '[]', '{}', `{"version":"${version}"}`, '{"version":"1","items":[]}', '['.repeat(100_000)])(
  'readJsonFeed is undefined for %.40s',
  (json) => {
    expect(readJsonFeed(json, 'https://a.example/', now)).toBeUndefined();
  },
);
