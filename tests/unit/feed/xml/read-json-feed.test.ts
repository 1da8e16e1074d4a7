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
    { id: '8', external_url: 'javascript:alert(1)', content_text: 'a < b\nc' },
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
      ...{ publishedAt: Date.UTC(2025, 9, 23, 13), html: '<p>Long</p>' },
    },
  });
  expect(feed?.entries[1]?.source).toMatchObject({ title: '', url: null, html: '<p>a &lt; b<br>c</p>' });
});

it.each(['{', '[]', '{}', `{"version":"${version}"}`, '{"version":"1","items":[]}', '['.repeat(100_000)])(
  'readJsonFeed is undefined for %.40s',
  (json) => {
    expect(readJsonFeed(json, 'https://a.example/', now)).toBeUndefined();
  },
);
