import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { missingSince } from '../../../../utils/derived/missing-since.ts';
import { listGuides } from '../../../../utils/store/guides.ts';
import { checkNewsletter } from '../../../../utils/worker/check/check-newsletter.ts';
import { saveGuide } from '../../../../utils/worker/guides/save-guide.ts';
import { resumeOnline } from '../../../../utils/worker/start/resume-online.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import { testAddress } from '../../../../utils/worker/subscriptions/test-address.ts';
import { soon } from '../../../soon.ts';
import { restartBrowser } from './lives.ts';
import {
  askNow,
  day,
  feedAnswer,
  feedOf,
  feedUrl,
  home,
  homePage,
  hour,
  listIssues,
  makeWorld,
  minute,
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
afterEach(() => vi.unstubAllGlobals());

const body = feedOf([{ title: 'One' }]);
const refuse = (status: number, retryAfter?: string) =>
  new Response('Too many', {
    status,
    headers: { 'content-type': 'text/plain', ...(retryAfter ? { 'retry-after': retryAfter } : {}) },
  });
const guideLink = (file: string, host = home) =>
  `&lt;h2&gt;Free guide&lt;/h2&gt;&lt;p&gt;&lt;a href="${host}/files/${file}.pdf"&gt;Download the guide (PDF)&lt;/a&gt;&lt;/p&gt;`;
/** How far ahead the next check is, in hours. */
const hoursAhead = async () => ((await readRow()).nextCheckAt - Date.now()) / hour;

describe("the server's wishes", () => {
  it.each([
    ['max-age', { 'cache-control': 'max-age=36000' }, ''],
    ['Expires', { expires: new Date(thursday + 10 * hour).toUTCString() }, ''],
    ['ttl', {}, '<ttl>600</ttl>'],
  ])('[022] %s holds scheduled checks: none comes before it is over', async (_name, headers, channel) => {
    serveFeed(world, () => xml(feedOf([{ title: 'One', at: thursday - 8 * day }], channel), headers));
    await nextCheck();
    expect(await hoursAhead()).toBeGreaterThanOrEqual(10);
    expect((await readRow()).nextCheckReason.code).toMatch(/server-fresh|quiet/);
  });

  it.each([
    ['max-age of a year', { 'cache-control': 'max-age=31536000' }, ''],
    ['Expires in 2038', { expires: 'Tue, 19 Jan 2038 03:14:07 GMT' }, ''],
    ['ttl of a year', {}, '<ttl>525600</ttl>'],
  ])('[022] an absurd %s counts as 24 hours: a look a day all the same', async (_name, headers, channel) => {
    serveFeed(world, () => xml(feedOf([{ title: 'One' }], channel), headers));
    await nextCheck();
    expect(await hoursAhead()).toBeLessThanOrEqual(24);
  });

  const skipAll = Array.from({ length: 24 }, (_, at) => `<hour>${at}</hour>`).join('');
  const skipFrom13 = '<skipHours><hour>13</hour><hour>14</hour><hour>15</hour></skipHours>';

  it('[024] hours and days the feed asks to skip move scheduled checks: also one that is overdue when the browser starts', async () => {
    serveFeed(world, (request) => feedAnswer(request, feedOf([{ title: 'One' }], skipFrom13)));
    await nextCheck();
    const asked = world.requests.length;
    wait(8 * day + 40 * minute);
    await resumeWork();
    expect(world.requests).toHaveLength(asked);
    const { nextCheckAt, nextCheckReason } = await readRow();
    expect(new Date(nextCheckAt).getUTCHours()).toBe(16);
    expect(nextCheckReason).toEqual({ code: 'server-skips' });
    await nextCheck();
    expect(world.requests).toHaveLength(asked + 1);
  });

  it('[024] hours to skip do not bind a person: "Check now" looks at once', async () => {
    serveFeed(world, (request) => feedAnswer(request, feedOf([{ title: 'One' }], skipFrom13)));
    await nextCheck();
    wait(2 * minute);
    expect(await askNow()).toMatchObject({ ok: true });
  });

  it('[024] a feed that skips all hours is ignored in this: it would never be looked at', async () => {
    const channel = `<skipHours>${skipAll}</skipHours>`;
    serveFeed(world, (request) => feedAnswer(request, feedOf([{ title: 'One' }], channel)));
    await nextCheck();
    expect(await hoursAhead()).toBeLessThanOrEqual(24);
  });
});

describe('embargo', () => {
  it.each([
    ['seconds', 429, '7200', 2],
    ['a date', 503, new Date(thursday + 3 * hour).toUTCString(), 3],
    ['another error', 500, '18000', 5],
    ['not found', 404, '7200', 2],
    ['a week is cut to 48 hours', 503, '604800', 48],
  ])('[020] Retry-After is kept on any error: %s', async (_name, status, retryAfter, hours) => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    serveFeed(world, () => refuse(status, retryAfter));
    wait(2 * minute);
    await askNow();
    const ahead = await hoursAhead();
    const dated = retryAfter.endsWith('GMT') ? hours - 2 / 60 : hours;
    expect(ahead).toBeGreaterThanOrEqual(dated);
    expect(ahead).toBeLessThanOrEqual(Math.max(24, dated) + 0.2);
  });

  it.each([429, 503])(
    '[021] a bare %i means one hour: nobody asks before, not even a person',
    async (status) => {
      serveFeed(world, (request) => feedAnswer(request, body));
      await nextCheck();
      serveFeed(world, () => refuse(status));
      wait(2 * minute);

      await askNow();
      const asked = world.requests.length;
      wait(59 * minute);
      const answer = await askNow();
      expect(answer).toMatchObject({
        ok: false,
        error: { kind: 'too-soon', because: 'embargo', until: thursday + 2 * minute + hour },
      });
      expect(world.requests).toHaveLength(asked);
      wait(2 * minute);
      await askNow();
      expect(world.requests).toHaveLength(asked + 1);
    },
  );

  it('[020] an embargo holds for the whole host: other newsletters, an address tried, guides and post pages there', async () => {
    const content = feedOf([{ title: 'One', body: guideLink('a') }]);
    serveFeed(world, (request) => feedAnswer(request, content));
    await nextCheck();
    await subscribe('other', `${home}/other`);
    serveFeed(world, () => refuse(429, '7200'));
    wait(2 * minute);
    await askNow();
    const asked = world.requests.length;
    expect(await checkNewsletter('other', 'scheduled')).toBeUndefined();
    expect((await readRow('other')).nextCheckReason).toEqual({ code: 'server-wait' });
    expect(await askNow('other')).toMatchObject({ error: { because: 'embargo' } });
    expect(await testAddress(`${home}/elsewhere`)).toMatchObject({ ok: false, error: { kind: 'wait' } });
    const [guide] = await listGuides(null, 100);
    expect(await saveGuide(guide?.id ?? '')).toMatchObject({ ok: false, error: { kind: 'wait' } });
    expect(world.requests).toHaveLength(asked);
    wait(2 * hour);
    await checkNewsletter('other', 'asked');
    expect(world.requests).toHaveLength(asked + 1);
  });

  it('[020] an embargo is kept to after a restart also where the disk took no note of it', async () => {
    world.step = (what) => (what === 'storage' ? Promise.reject(new Error('full')) : undefined);
    serveFeed(world, () => refuse(429, '7200'));
    await nextCheck();
    const asked = world.requests.length;
    await restartBrowser(world, false);
    wait(hour);
    expect(await askNow()).toMatchObject({ error: { because: 'embargo' } });
    expect(world.requests).toHaveLength(asked);
  });

  it('[020] an embargo binds scheduled checks whatever the stored time says: a check made due inside it waits', async () => {
    serveFeed(world, () => refuse(503, '86400'));
    await nextCheck();
    const asked = world.requests.length;
    wait(23 * hour);
    await checkNewsletter('home', 'scheduled');
    expect(world.requests).toHaveLength(asked);
  });
});

describe('failures', () => {
  it('[when 4] failures are followed by growing pauses: 15 minutes, doubled each time, at most 24 hours', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    serveFeed(world, () => new Response('', { status: 500 }));
    const pauses: number[] = [];
    for (let failure = 0; failure < 10; failure += 1) {
      await nextCheck();
      pauses.push((await hoursAhead()) * 60);
    }
    const expected = [15, 30, 60, 120, 240, 480, 960, 1440, 1440, 1440];
    for (const [at, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(expected[at] ?? 0);
      expect(pause).toBeLessThanOrEqual(Math.min(1440, (expected[at] ?? 0) * 1.1 + 5));
    }
  });

  it('[when 4] offline, as the browser says, is no failure: no growing pause, and a look as soon as the network is back', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    vi.stubGlobal('navigator', { locks: navigator.locks, onLine: false });
    serveFeed(world, () => Promise.reject(new TypeError('Failed to fetch')));
    for (let check = 0; check < 4; check += 1) await nextCheck();
    expect(await readRow()).toMatchObject({ failures: 0, lastCheck: { error: { kind: 'offline' } } });
    expect(await hoursAhead()).toBeLessThan(0.5);
    vi.stubGlobal('navigator', { locks: navigator.locks, onLine: true });
    serveFeed(world, (request) => feedAnswer(request, body));
    wait(2 * minute);
    await resumeOnline();
    expect((await readRow()).checks.at(-1)).toMatchObject({ outcome: 'unchanged', cause: 'scheduled' });
    const asked = world.requests.length;
    for (let flap = 0; flap < 3; flap += 1) await resumeOnline();
    expect(world.requests).toHaveLength(asked);
  });

  it.each([404, 410])(
    '[110] after %i the person is asked after 5 in a row over 2 days, and everything is kept',
    async (status) => {
      serveFeed(world, (request) => feedAnswer(request, body));
      await nextCheck();
      serveFeed(world, () => new Response('', { status }));
      await nextCheck();
      const firstAt = Date.now();
      while (Date.now() - firstAt < 2 * day) {
        expect(missingSince((await readRow()).checks)).toBeNull();
        await nextCheck();
      }
      expect(missingSince((await readRow()).checks)).toBe(firstAt);
      expect(await listIssues()).toHaveLength(1);
      expect((await readRow()).source?.url).toBe(feedUrl);
      serveFeed(world, (request) => feedAnswer(request, body));
      await nextCheck();
      expect(missingSince((await readRow()).checks)).toBeNull();
    },
  );
});

describe('"Check now"', () => {
  it('[when 5] "Check now" looks at once, but not twice within 60 seconds: then it says when it can', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    wait(59_000);
    const until = thursday + 60_000;
    expect(await askNow()).toEqual({ ok: false, error: { kind: 'too-soon', until, because: 'gap' } });
    wait(1_000);
    expect(await askNow()).toMatchObject({ ok: true, outcome: 'unchanged' });
  });

  it('[when 5] "Check now" follows a granted permission at once: nothing had been asked of the server without it', async () => {
    world.revoked.add(new URL(home).host);
    serveFeed(world, (request) => feedAnswer(request, body));
    expect((await nextCheck())?.error).toMatchObject({ kind: 'no-permission', url: home });
    expect(world.requests).toEqual([]);
    world.revoked.clear();
    wait(1);
    expect(await askNow()).toMatchObject({ ok: true, outcome: 'new' });
  });
});

describe('an expired guide link', () => {
  const expired = new Response('Request has expired', { status: 403 });
  let signed = 0;

  beforeEach(async () => {
    world.answer = (request) => {
      if (request.url.includes('/files/')) return expired.clone();
      if (request.url !== feedUrl) return homePage();
      return feedAnswer(
        request,
        feedOf([{ title: 'One', body: guideLink(`${++signed}/a`, 'https://media.beehiiv.com') }]),
        '"g"',
      );
    };
    await resumeWork();
    // The worker has tried the guide by itself, and looked for a fresh link.
    wait(6 * hour);
    world.requests.length = 0;
  });

  const fail = async () => {
    const [guide] = await listGuides(null, 100);
    return await saveGuide(guide?.id ?? '');
  };
  const ofFeed = () => world.requests.filter(({ url }) => url === feedUrl);

  it('[when 5] an expired guide link allows one unconditional GET, as a 304 carries no link: at most once in 6 hours', async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) await fail();
    expect(ofFeed()).toHaveLength(1);
    expect(ofFeed()[0]?.headers.get('if-none-match')).toBeNull();
    expect(ofFeed()[0]?.cache).toBe('reload');
    wait(6 * hour);
    await fail();
    expect(ofFeed()).toHaveLength(2);
  });

  it('[when 5] no guide link is renewed inside an embargo, which does not use up the one GET', async () => {
    const normal = world.answer;
    serveFeed(world, () => refuse(429, '3600'));
    wait(2 * minute);
    await askNow();
    world.answer = normal;
    world.requests.length = 0;
    await fail();
    expect(ofFeed()).toEqual([]);
    wait(2 * hour);
    await fail();
    expect(ofFeed()).toHaveLength(1);
  });
});

it('two guides of an issue whose links have died are saved by one look for fresh ones', async () => {
  const pdf = '%PDF-1.7\nstartxref\n9\n%%EOF';
  let signed = 0;
  world.answer = (request) => {
    if (/\/files\/1\//.test(request.url)) return new Response('Request has expired', { status: 403 });
    if (request.url.includes('/files/')) return new Response(pdf);
    if (request.url !== feedUrl) return homePage();
    signed += 1;
    const links = guideLink(`${signed}/a`) + guideLink(`${signed}/b`);
    return feedAnswer(request, feedOf([{ title: 'One', body: links }]), `"${signed}"`);
  };
  await resumeWork();
  expect(world.requests.filter(({ url }) => url === feedUrl)).toHaveLength(2);
  expect((await listGuides(null, 100)).map(({ fileName, state }) => [fileName, state])).toEqual([
    ['a.pdf', 'saved'],
    ['b.pdf', 'saved'],
  ]);
});

it('no check waits for a guide whose download does not end', async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  const items = [{ title: 'One', body: guideLink('a') }];
  world.answer = (request) => {
    if (request.url.includes('/files/')) return promise;
    return request.url === feedUrl ? feedAnswer(request, feedOf(items), `"${items.length}"`) : homePage();
  };
  const first = resumeWork();
  await soon(() => expect(world.requests.some(({ url }) => url.includes('/files/'))).toBe(true));
  items.unshift({ title: 'Two', body: 'Without a guide.' });
  wait(day);
  const second = resumeWork();
  await soon(async () => expect(await listIssues()).toHaveLength(2));
  resolve(new Response(null, { status: 500 }));
  await Promise.all([first, second]);
});

it('a guide is asked for while the storage of what shows it does not answer', async () => {
  world.answer = (request) => {
    if (request.url.includes('/files/')) return new Response(null, { status: 500 });
    const content = feedOf([{ title: 'One', body: guideLink('a') }]);
    return request.url === feedUrl ? feedAnswer(request, content) : homePage();
  };
  await resumeWork();
  const filesAsked = () => world.requests.filter(({ url }) => url.includes('/files/')).length;
  expect(filesAsked()).toBe(1);
  const { promise, resolve } = Promise.withResolvers<void>();
  const hanging = vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(() => promise);
  const [guide] = await listGuides(null, 100);
  const saving = saveGuide(guide?.id ?? '');
  // Half of what a writing is waited for (platform/local.ts).
  await vi.waitFor(() => expect(filesAsked()).toBe(2), 5_000);
  resolve();
  hanging.mockRestore();
  expect(await saving).toMatchObject({ ok: false });
});

describe('the one alarm', () => {
  const alarmAt = async () => (await fakeBrowser.alarms.get('check'))?.scheduledTime;

  it('[when] the alarm mirrors the stored time, and is made again when a start finds it gone', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    expect(await alarmAt()).toBe((await readRow()).nextCheckAt);
    await fakeBrowser.alarms.clearAll();
    await resumeWork();
    expect(await alarmAt()).toBe((await readRow()).nextCheckAt);
  });

  it('[when] a check overdue after a long sleep runs once, not once for each that was missed', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    wait(30 * day);
    await resumeWork();
    await resumeWork();
    expect(world.requests).toHaveLength(3);
  });

  it('[when] a clock that was wrong and is set back does not stop the checks', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    wait(10 * 365 * day);
    await nextCheck();
    wait(-10 * 365 * day);
    await resumeWork();
    expect(world.requests).toHaveLength(3);
    wait(2 * minute);
    expect(await askNow()).toMatchObject({ ok: true });
  });

  it('[when] a worker stopped in the middle of a check tries again after 15 minutes: not at once, not never', async () => {
    serveFeed(world, () => new Promise<Response>(() => undefined));
    void resumeWork();
    while (world.requests.length < 2) await new Promise((resolve) => setImmediate(resolve));
    expect((await readRow()).nextCheckAt).toBe(thursday + 15 * minute);
  });
});
