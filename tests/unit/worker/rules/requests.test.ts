import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { moveNextCheck } from '../../../../utils/store/check-states.ts';
import { database } from '../../../../utils/store/database.ts';
import { checkNewsletter } from '../../../../utils/worker/check/check-newsletter.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import {
  askNow,
  day,
  feedAnswer,
  feedOf,
  feedUrl,
  htmlPage,
  makeWorld,
  minute,
  nextCheck,
  readRow,
  redirected,
  type Seen,
  serveFeed,
  subscribe,
  type World,
  wait,
  xml,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});

const body = feedOf([{ title: 'One' }]);
const sent = (request: Seen | undefined) => ({
  etag: request?.headers.get('if-none-match') ?? null,
  lastModified: request?.headers.get('if-modified-since') ?? null,
});
const none = { etag: null, lastModified: null };
const lastModified = 'Thu, 22 Oct 2026 13:00:00 GMT';

describe('validators', () => {
  it('[012] none on first contact: neither the home page nor the feed is asked with a made-up one', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    expect(world.requests.map(sent)).toEqual([none, none]);
  });

  it('[001] conditional always: every later check sends what the server gave', async () => {
    serveFeed(world, (request) => feedAnswer(request, body, '"1"'));
    for (let check = 0; check < 5; check += 1) await nextCheck();
    await askNow();
    const later = world.requests.slice(2);
    expect(later).toHaveLength(4);
    expect(later.map((request) => sent(request).etag)).toEqual(['"1"', '"1"', '"1"', '"1"']);
  });

  it('[014] one set, verbatim: both of an answer are kept as they came, and replaced together', async () => {
    const odd = 'W/"a, b c"';
    serveFeed(world, () => xml(body, { etag: odd, 'last-modified': lastModified }));
    await nextCheck();
    serveFeed(world, () => xml(feedOf([{ title: 'Two' }]), { etag: '"2"' }));
    await nextCheck();
    expect(sent(world.requests.at(-1))).toEqual({ etag: odd, lastModified });
    await nextCheck();
    expect(sent(world.requests.at(-1))).toEqual({ etag: '"2"', lastModified: null });
  });

  it("[013] a server that gives none is sent none, and is asked past the browser's cache", async () => {
    const modes: unknown[] = [];
    serveFeed(world, (request) => feedAnswer(request, body, null));
    const answer = world.answer;
    world.answer = (request) => {
      modes.push([request.url, request.cache]);
      return answer(request);
    };
    await nextCheck();
    await nextCheck();
    expect(sent(world.requests.at(-1))).toEqual(none);
    expect(modes.at(-1)).toEqual([feedUrl, 'reload']);
    expect(modes.at(-2)).toEqual([feedUrl, 'default']);
  });

  it('[002] a 304 renews the set: what it carries takes the place of what is stored', async () => {
    serveFeed(world, () => xml(body, { etag: '"1"', 'last-modified': lastModified }));
    await nextCheck();
    serveFeed(world, () => new Response(null, { status: 304, headers: { etag: '"2"' } }));
    await nextCheck();
    expect((await readRow()).validators).toEqual({ etag: '"2"', lastModified });
  });

  it.each([
    ['a server error', () => new Response('', { status: 500, headers: { etag: '"error"' } })],
    ['not found', () => new Response('', { status: 404 })],
    ['a page instead of a feed', () => htmlPage()],
    ['a feed cut off', () => xml(body.slice(0, -30), { etag: '"cut"' })],
    ['a feed without entries', () => xml(feedOf([]), { etag: '"empty"' })],
    ['nobody there', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('[016] kept through errors: %s leaves them as they were', async (_name, fault) => {
    serveFeed(world, () => xml(body, { etag: '"1"', 'last-modified': lastModified }));
    await nextCheck();
    serveFeed(world, fault);
    expect(await nextCheck()).toMatchObject({ outcome: 'failed' });
    await nextCheck();
    expect(sent(world.requests.at(-1))).toEqual({ etag: '"1"', lastModified });
  });

  it('[003] a body seen before is not read again, but its new validators count', async () => {
    serveFeed(world, () => xml(body, { etag: '"1"' }));
    await nextCheck();
    serveFeed(world, () => xml(body, { etag: '"2"' }));
    expect(await nextCheck()).toMatchObject({ outcome: 'unchanged', status: 200 });
    expect((await readRow()).validators.etag).toBe('"2"');
  });
});

describe('how often, how many', () => {
  it('[033] one request of a host at a time, however many newsletters live there', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    await subscribe('other', `${feedUrl}/other`);
    await subscribe('third', `${feedUrl}/third`);
    await moveNextCheck('home', { nextCheckAt: 0 });
    let running = 0;
    let most = 0;
    world.answer = async (request) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return feedAnswer(request, body);
    };
    await Promise.all(['home', 'other', 'third'].map((id) => checkNewsletter(id, 'scheduled')));
    expect(world.requests).toHaveLength(5);
    expect(most).toBe(1);
  });

  it('[034] no bursts: of newsletters on one host that are due together, each waits for the next alarm', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    for (const id of ['other', 'third']) await subscribe(id, `${feedUrl}/${id}`);
    await subscribe('elsewhere', 'https://letters.example/feed');
    // The first check has asked the host just now.
    wait(30_000);
    await moveNextCheck('home', { nextCheckAt: 0 });
    world.answer = (request) => feedAnswer(request, body);
    const looks: string[][] = [];
    for (let alarm = 0; alarm < 4; alarm += 1) {
      world.requests.length = 0;
      // An alarm that has gone off is gone.
      await fakeBrowser.alarms.clear('check');
      await resumeWork();
      looks.push(world.requests.map(({ url }) => url.split('/').at(-1) ?? ''));
      const due = (await fakeBrowser.alarms.get('check'))?.scheduledTime ?? 0;
      expect(due - Date.now()).toBeGreaterThanOrEqual(30_000);
      wait(30_000);
    }
    expect(looks).toEqual([['feed', 'feed'], ['other'], ['third'], []]);
  });

  it('[034] a newsletter that rests, or whose check throws, keeps none of its host from being asked', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    for (const id of ['broken', 'other']) await subscribe(id, `${feedUrl}/${id}`);
    // Nothing that a check can begin with.
    await database.checkStates.update('broken', { nextCheckAt: -1, dueAt: -1, hints: null as never });
    wait(30_000);
    world.requests.length = 0;
    await resumeWork();
    expect(world.requests.map(({ url }) => url)).toEqual([`${feedUrl}/other`]);
  });

  it('[037] a restart asks for nothing: the next check stays when it was', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    const { nextCheckAt } = await readRow();
    for (let restart = 0; restart < 3; restart += 1) {
      wait(minute);
      await resumeWork();
    }
    expect(world.requests).toHaveLength(2);
    expect((await readRow()).nextCheckAt).toBe(nextCheckAt);
  });

  it('[requests] the source is looked for once: an error on the first look does not send us to the home page again', async () => {
    serveFeed(world, () => xml(feedOf([])));
    await nextCheck();
    await nextCheck();
    expect(world.requests.map(({ url }) => url)).toHaveLength(3);
    expect(world.requests.at(-1)?.url).toBe(feedUrl);
  });
});

describe('redirects', () => {
  const moved = 'https://rss.beehiiv.com/feeds/letter.xml';
  let number = 0;
  const follow = (url = moved) =>
    serveFeed(world, () => redirected(xml(feedOf([{ title: `${++number}` }])), url));

  /** Good checks at least a day apart. */
  async function checkDaily(times: number): Promise<void> {
    for (let check = 0; check < times; check += 1) {
      await nextCheck();
      wait(day);
    }
  }

  it('[130] a lasting redirect is adopted after 5 good checks over 3 days: the final address is asked from then on', async () => {
    follow();
    await checkDaily(4);
    expect((await readRow()).source?.url).toBe(feedUrl);
    await checkDaily(1);
    expect((await readRow()).source?.url).toBe(moved);
    world.answer = (request) => feedAnswer(request, body);
    await nextCheck();
    expect(world.requests.at(-1)?.url).toBe(moved);
  });

  it('[130] validators go with an adopted address: the first request to the new address is conditional', async () => {
    serveFeed(world, () => redirected(xml(body, { etag: '"1"' }), moved));
    await checkDaily(5);
    expect((await readRow()).source?.url).toBe(moved);
    world.answer = (request) => feedAnswer(request, body, '"1"');
    expect(await nextCheck()).toMatchObject({ status: 304 });
  });

  it('[131] a redirect is not adopted in a hurry: 5 checks within 3 days, or with another address between, are not enough', async () => {
    follow();
    await nextCheck();
    for (let check = 0; check < 6; check += 1) {
      wait(2 * minute);
      await askNow();
    }
    expect((await readRow()).redirect).toMatchObject({ checks: 7 });
    expect((await readRow()).source?.url).toBe(feedUrl);
    follow('https://elsewhere.example/feed');
    await nextCheck();
    expect((await readRow()).redirect).toMatchObject({ checks: 1 });
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    expect((await readRow()).redirect).toBeNull();
  });

  it.each([
    ['a host the person has not granted', async () => void world.revoked.add('rss.beehiiv.com')],
    ['a feed subscribed to already', async () => await subscribe('other', moved)],
  ])('[132] a redirect is never adopted to %s', async (_name, forbid) => {
    await forbid();
    follow();
    await checkDaily(7);
    expect((await readRow()).source?.url).toBe(feedUrl);
    expect((await readRow()).redirect?.checks).toBeGreaterThanOrEqual(7);
  });

  it('[132] a redirect is never adopted out of https', async () => {
    follow(moved.replace('https', 'http'));
    await checkDaily(7);
    expect(await readRow()).toMatchObject({ source: { url: feedUrl }, redirect: null });
  });

  it('[132] a redirect is never adopted on the word of a 304 alone: a feed must have been read there', async () => {
    serveFeed(world, () => xml(body, { etag: '"1"' }));
    await nextCheck();
    serveFeed(world, () => redirected(new Response(null, { status: 304 }), moved));
    await checkDaily(7);
    expect((await readRow()).source?.url).toBe(feedUrl);
    follow();
    await checkDaily(1);
    expect((await readRow()).source?.url).toBe(moved);
  });

  it('[132] a redirect to a page (a sign-in for Wi-Fi) changes nothing', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    const before = await readRow();
    serveFeed(world, () => redirected(htmlPage(), 'https://rss.beehiiv.com/login'));
    await checkDaily(7);
    const { source, validators, bodyHash, redirect } = await readRow();
    expect({ source, validators, bodyHash, redirect }).toEqual({
      ...{ source: before.source, validators: before.validators, bodyHash: before.bodyHash, redirect: null },
    });
  });
});
