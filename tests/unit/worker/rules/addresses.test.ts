import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newsletter } from '../../../../utils/newsletter.ts';
import { updateSubscription } from '../../../../utils/store/newsletters.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import { changeSubscription } from '../../../../utils/worker/subscriptions/change-subscription.ts';
import { exportOpml } from '../../../../utils/worker/subscriptions/export-opml.ts';
import { subscribe } from '../../../../utils/worker/subscriptions/subscribe.ts';
import { testAddress } from '../../../../utils/worker/subscriptions/test-address.ts';
import { feed, take } from './take.ts';
import {
  day,
  feedAnswer,
  feedOf,
  feedUrl,
  makeWorld,
  minute,
  nextCheck,
  readRow,
  redirected,
  serveFeed,
  thursday,
  type World,
  wait,
  xml,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => vi.unstubAllGlobals());

const body = feedOf([{ title: 'One', at: thursday - 7 * day }]);
const gone = () => new Response(null, { status: 410 });
const nobody = () => Promise.reject(new TypeError('Failed to fetch'));
const asked = () =>
  world.requests.map(({ url }) => url).filter((url) => !url.startsWith(newsletter.homePage));

describe('an address that was adopted', () => {
  const adopted = 'https://rss.beehiiv.com/feeds/letter.xml';

  beforeEach(async () => {
    serveFeed(world, (request) => redirected(feedAnswer(request, body), adopted));
    for (let check = 0; check < 5; check += 1) {
      await nextCheck();
      wait(day);
    }
    expect((await readRow()).source?.url).toBe(adopted);
    world.requests.length = 0;
  });

  it('[130] that dies is left again for the one before, where a feed lives there', async () => {
    const living = feedOf([{ title: 'Two', at: thursday + 5 * day }]);
    world.answer = (request) => (request.url === adopted ? gone() : feedAnswer(request, living, '"living"'));
    expect(await nextCheck()).toMatchObject({ outcome: 'new', newIssues: 1 });
    expect(world.requests.map(({ url }) => url)).toEqual([adopted, feedUrl]);
    expect(await readRow()).toMatchObject({ source: { url: feedUrl }, failures: 0 });
    wait(day);
    await nextCheck();
    expect(world.requests.at(-1)?.url).toBe(feedUrl);
  });

  it('[130] that dies is kept where the one before leads nowhere either, and both are asked again', async () => {
    world.answer = gone;
    await nextCheck();
    wait(day);
    await nextCheck();
    expect(world.requests.map(({ url }) => url)).toEqual([adopted, feedUrl, adopted, feedUrl]);
    expect(await readRow()).toMatchObject({ source: { url: adopted }, failures: 2 });
    expect((await readRow()).lastCheck?.error?.kind).toBe('gone');
  });

  it('[130] whose server asks to wait is waited for', async () => {
    world.answer = () => new Response(null, { status: 503 });
    await nextCheck();
    expect(world.requests.map(({ url }) => url)).toEqual([adopted]);
  });
});

describe('Retry-After: 0', () => {
  it('[020] is an answer: the next look comes after the shortest gap, however often it has failed', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    serveFeed(world, () => new Response(null, { status: 500 }));
    for (let check = 0; check < 4; check += 1) await nextCheck();
    const paused = await readRow();
    expect(paused.nextCheckAt - Date.now()).toBeGreaterThan(60 * minute);
    for (const header of ['0', new Date(Date.now() - day).toUTCString()]) {
      serveFeed(world, () => new Response(null, { status: 503, headers: { 'retry-after': header } }));
      await nextCheck();
      const { nextCheckAt, lastCheck } = await readRow();
      expect(nextCheckAt - Date.now()).toBeGreaterThanOrEqual(15 * minute);
      expect(nextCheckAt - Date.now()).toBeLessThan(17 * minute);
      expect(lastCheck?.error).toMatchObject({ kind: 'wait', status: 503 });
    }
  });
});

describe('http and https', () => {
  it('[address] an http address of an old list is asked for by https first, and kept so', async () => {
    world.answer = (request) => feedAnswer(request, body);
    await take(feed('http://old.example/feed'));
    expect(asked()).toEqual(['https://old.example/feed']);
    expect((await readRow('old.example/feed')).source?.url).toBe('https://old.example/feed');
  });

  it('[address] it is asked for as it is written where https gives no feed, and then no more by https', async () => {
    world.answer = (request) => (request.url.startsWith('http:') ? feedAnswer(request, body) : gone());
    await take(feed('http://old.example/feed'));
    wait(day);
    await resumeWork();
    const [https, http] = ['https://old.example/feed', 'http://old.example/feed'];
    expect(asked()).toEqual([https, http, http]);
    expect(await readRow('old.example/feed')).toMatchObject({ failures: 0, source: { url: http } });
  });

  it('[address] an address without either is tried as https, then as http; one written as https only so', async () => {
    world.answer = (request) => (request.url.startsWith('http:') ? feedAnswer(request, body) : nobody());
    await take(feed('https://bare.example/feed', { isGuessed: true }), feed('https://sure.example/feed'));
    expect((await readRow('bare.example/feed')).source).toEqual({
      kind: 'feed',
      url: 'http://bare.example/feed',
    });
    expect(asked()).not.toContain('http://sure.example/feed');
  });

  it('[address] a form tries https first as well, and says which answered', async () => {
    world.answer = (request) => (request.url.startsWith('http:') ? feedAnswer(request, body) : nobody());
    const found = await testAddress('feed://bare.example/feed');
    expect(found).toMatchObject({ ok: true, value: { address: 'http://bare.example/feed' } });
    expect(asked()[0]).toBe('https://bare.example/feed');
  });
});

describe('names and passwords in an address', () => {
  const secret = 'https://reader:hush-hush@paid.example/feed';

  it('[address] are told of at once, and nothing is asked', async () => {
    expect(await testAddress(secret)).toMatchObject({ ok: false, error: { kind: 'credentials' } });
    expect(asked()).toEqual([]);
  });

  it('[address] that a former version stored are taken out, of the mirror and the list for other readers too', async () => {
    world.answer = (request) => feedAnswer(request, body);
    await take(feed('https://paid.example/feed'));
    await updateSubscription(
      'paid.example/feed',
      { address: secret },
      { source: { kind: 'feed', url: secret } },
    );
    expect(await exportOpml()).not.toContain('hush');
    await fakeBrowser.storage.session.clear();
    await resumeWork();
    const { address, source } = await readRow('paid.example/feed');
    expect([address, source?.url]).toEqual(['https://paid.example/feed', 'https://paid.example/feed']);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('hush');
  });

  it('[address] are not adopted with a redirect', async () => {
    serveFeed(world, () => redirected(xml(body), 'https://reader:hush-hush@rss.beehiiv.com/feed'));
    await nextCheck();
    expect(JSON.stringify(await readRow())).not.toContain('hush');
  });
});

it('[address] http://home/ is another newsletter than the one of the profile', async () => {
  world.answer = (request) => feedAnswer(request, body);
  serveFeed(world, (request) => feedAnswer(request, body));
  await nextCheck();
  world.answer = (request) => feedAnswer(request, body);
  const answer = await subscribe([feed('http://home/')]);
  expect(answer).toEqual({ added: ['A letter'], addedIds: ['home/'], present: [] });
  expect((await readRow()).name).toBe(newsletter.name);
  expect(await readRow('home/')).toMatchObject({ address: 'http://home/' });
  expect(await subscribe([feed('https://home')])).toMatchObject({ added: [], present: ['A letter'] });
  expect(await changeSubscription('home/', { isRemoved: true })).toEqual({ ok: true });
});

it('[address] a page of another reader’s own rules is looked at as a page: its feed is found there', async () => {
  const page =
    '<!doctype html><title>Notes</title><link rel="alternate" type="application/rss+xml" href="/feed">';
  world.answer = (request) =>
    request.url === 'https://page.example/feed'
      ? feedAnswer(request, body)
      : new Response(page, { headers: { 'content-type': 'text/html' } });
  await take({ name: 'Notes', address: 'https://page.example/blog', source: null });
  expect(await readRow('page.example/blog')).toMatchObject({
    source: { kind: 'feed', url: 'https://page.example/feed' },
    lastCheck: { outcome: 'new' },
  });
});

it('[requests] what is accepted is the same when an address is tried and at each check', async () => {
  world.answer = (request) => feedAnswer(request, body);
  await testAddress('https://strict.example/feed');
  await take(feed('https://strict.example/feed'));
  const accepts = world.requests.map(({ headers }) => headers.get('accept'));
  expect(new Set(accepts).size).toBe(1);
  expect(accepts[0]).toMatch(/\*\/\*;q=0\.1$/);
});
