import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkNewsletter } from '../../../../utils/worker/check/check-newsletter.ts';
import {
  day,
  feedAnswer,
  feedOf,
  feedUrl,
  hour,
  listIssues,
  makeWorld,
  nextCheck,
  readRow,
  serveFeed,
  subscribe,
  thursday,
  type World,
  wait,
  xml,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const titles = async () => (await listIssues()).map(({ parts }) => parts.title);

describe('faults of feeds', () => {
  it('[fault] always 304, also to who knows nothing: an error, not a newsletter without issues', async () => {
    await subscribe('other', feedUrl);
    world.answer = () => new Response(null, { status: 304 });
    await checkNewsletter('other', 'scheduled');
    expect(await readRow('other')).toMatchObject({ failures: 1, lastSuccessAt: null });
    world.answer = (request) => feedAnswer(request, feedOf([{ title: 'One' }]));
    wait(hour);
    await checkNewsletter('other', 'scheduled');
    expect(await readRow('other')).toMatchObject({ failures: 0 });
    expect(world.notices).toEqual([]);
  });

  it('[fault] an endless body is given up at 10 MiB', async () => {
    const megabyte = new Uint8Array(1024 * 1024).fill(32);
    let sent = 0;
    const endless = () =>
      new ReadableStream({
        pull(controller) {
          sent += 1;
          controller.enqueue(megabyte);
        },
      });
    serveFeed(world, (request) => feedAnswer(request, feedOf([{ title: 'One' }])));
    await nextCheck();
    serveFeed(world, () => new Response(endless()));
    expect((await nextCheck())?.error?.kind).toBe('too-large');
    expect(sent).toBeLessThanOrEqual(12);
    expect(await titles()).toEqual(['One']);
  });

  it.each([
    ['1970', 'Thu, 01 Jan 1970 00:00:00 GMT'],
    ['2038', 'Tue, 19 Jan 2038 03:14:07 GMT'],
    ['the year 0', 'Sat, 01 Jan 0000 00:00:00 GMT'],
    ['the year 99999', '99999-01-01T00:00:00Z'],
    ['no date', 'yesterday-ish'],
  ])('[fault] a date in %s: the issue is news, dated by when it was seen', async (_name, date) => {
    serveFeed(world, (request) => feedAnswer(request, feedOf([{ title: 'One', at: thursday - 7 * day }])));
    await nextCheck();
    const body = feedOf([
      { title: 'Two', at: date },
      { title: 'One', at: thursday - 7 * day },
    ]);
    serveFeed(world, (request) => feedAnswer(request, body));
    const check = await nextCheck();
    expect(await titles()).toEqual(['Two', 'One']);
    expect((await listIssues())[0]).toMatchObject({ unread: 1, publishedAt: check?.at });
    expect(world.notices).toHaveLength(1);
  });

  it('[fault] an entry dated ahead is out now, and does not hide what comes after it', async () => {
    const early = { title: 'Early', at: thursday + 3 * day };
    serveFeed(world, (request) => feedAnswer(request, feedOf([early])));
    const first = await nextCheck();
    expect((await listIssues())[0]?.publishedAt).toBe(first?.at);
    const next = { title: 'Next', at: thursday + 2 * hour };
    serveFeed(world, (request) => feedAnswer(request, feedOf([next, early])));
    await nextCheck();
    expect((await titles())[0]).toBe('Next');
    expect(world.notices).toHaveLength(1);
  });

  it('[fault] an encoding named only in the XML declaration is the one the text is read in', async () => {
    const text = feedOf([{ title: 'Müde Haut' }]).replace('?>', ' encoding="windows-1252"?>');
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    serveFeed(world, () => new Response(bytes, { headers: { 'content-type': 'application/rss+xml' } }));
    await nextCheck();
    expect(await titles()).toEqual(['Müde Haut']);
  });

  it('[fault] a wrong encoding, named by the header or by the feed itself: the text is read as what it is', async () => {
    const text = feedOf([{ title: 'Müde Haut' }]).replace('?>', ' encoding="utf-8"?>');
    const utf8 = new TextEncoder().encode(text);
    serveFeed(world, () => new Response(utf8, { headers: { 'content-type': 'text/xml; charset=us-ascii' } }));
    await nextCheck();
    expect(await titles()).toEqual(['Müde Haut']);
    const latin1 = Uint8Array.from(text.replace('Haut', 'Augen'), (character) => character.charCodeAt(0));
    serveFeed(world, () => new Response(latin1, { headers: { 'content-type': 'text/xml; charset=utf-8' } }));
    await nextCheck();
    expect(await titles()).toContain('Müde Augen');
  });

  it('[fault] an error page with status 200: an error, and the next good answer is taken', async () => {
    serveFeed(world, (request) => feedAnswer(request, feedOf([{ title: 'One' }])));
    await nextCheck();
    serveFeed(world, () =>
      xml('<html><head><title>Oops</title></head><body>Error 500</body></html>', { etag: '"x"' }),
    );
    expect((await nextCheck())?.error?.kind).toBe('not-a-feed');
    const two = [{ title: 'Two', at: thursday + 7 * day }, { title: 'One' }];
    serveFeed(world, (request) => feedAnswer(request, feedOf(two)));
    expect(await nextCheck()).toMatchObject({ outcome: 'new', newIssues: 1 });
  });
});
