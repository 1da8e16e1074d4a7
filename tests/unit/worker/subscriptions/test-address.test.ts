import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { testAddress } from '../../../../utils/worker/subscriptions/test-address.ts';
import { feedUrl, makeWorld } from '../rules/world.ts';

it('testAddress shows no empty title, and a day as a day', async () => {
  const world = await makeWorld();
  const items = [
    '<item><title>Rosacea</title><link>https://news.example/p/1</link><pubDate>Thu, 22 Oct 2026 13:00:00 GMT</pubDate></item>',
    '<item><link>https://news.example/p/2</link><pubDate>2026-10-23</pubDate><description>Flakes on a dark collar.</description></item>',
  ];
  const feed = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`;
  world.answer = () => new Response(feed, { headers: { 'content-type': 'application/rss+xml' } });
  expect(await testAddress(feedUrl)).toMatchObject({
    ok: true,
    value: {
      newest: [
        { title: 'Flakes on a dark collar.', publishedAt: Date.UTC(2026, 9, 23), isDayOnly: true },
        { title: 'Rosacea', publishedAt: Date.UTC(2026, 9, 22, 13), isDayOnly: false },
      ],
    },
  });
});
