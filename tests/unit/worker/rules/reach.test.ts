import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listDue } from '../../../../utils/store/check-states.ts';
import { resumeOnline } from '../../../../utils/worker/start/resume-online.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import {
  day,
  feedAnswer,
  feedOf,
  feedUrl,
  listIssues,
  makeWorld,
  minute,
  nextCheck,
  readRow,
  type Seen,
  serveFeed,
  subscribe,
  thursday,
  type World,
  wait,
} from './world.ts';

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => vi.unstubAllGlobals());

const body = feedOf([{ title: 'One', at: thursday - 7 * day }]);
const nobody = () => Promise.reject(new TypeError('Failed to fetch'));
const hostOf = ({ url }: Seen) => new URL(url).host;

/** Wakes the worker as its alarm does, for so many days. */
async function live(days: number): Promise<void> {
  const end = Date.now() + days * day;
  while (Date.now() < end) {
    const [due] = await listDue(Number.MAX_SAFE_INTEGER);
    vi.setSystemTime(Math.min(end, Math.max(Date.now() + 30_000, due?.dueAt ?? end)));
    await resumeWork();
  }
}

describe('a host that is gone', () => {
  beforeEach(async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    await subscribe('dead', 'https://dead.example/feed');
    const normal = world.answer;
    world.answer = (request) => (hostOf(request) === 'dead.example' ? nobody() : normal(request));
  });

  it('[reach] is asked at most 40 times in a week, while others answer', async () => {
    await live(7);
    const asked = world.requests.filter((request) => hostOf(request) === 'dead.example').length;
    expect(asked).toBeGreaterThan(5);
    expect(asked).toBeLessThanOrEqual(40);
    expect(await readRow('home')).toMatchObject({ failures: 0 });
  });

  it('[reach] is its own failure once another host has answered meanwhile, and the person is asked after 5 checks over 2 days', async () => {
    await resumeWork();
    await live(1);
    expect((await readRow('dead')).failures).toBeGreaterThan(2);
    expect((await readRow('dead')).lastCheck?.error?.kind).toBe('unreachable');
    expect((await readRow('dead')).missingSince).toBeNull();
    await live(3);
    expect((await readRow('dead')).missingSince).not.toBeNull();
  });

  it('[reach] is looked at as usual again after one good answer', async () => {
    await live(2);
    world.answer = (request) => feedAnswer(request, body);
    await live(1);
    expect(await readRow('dead')).toMatchObject({ failures: 0, unreached: 0, missingSince: null });
    expect(await listIssues('dead')).toHaveLength(1);
  });
});

describe('no network at all, though the browser says it is online', () => {
  it('[reach] pauses grow all the same, and nothing of it is called the newsletter’s failure', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    serveFeed(world, nobody);
    world.requests.length = 0;
    await live(7);
    expect(world.requests.length).toBeLessThanOrEqual(40);
    const row = await readRow();
    expect(row).toMatchObject({ failures: 0, missingSince: null });
    expect(row.lastCheck?.error?.kind).toBe('offline');
    expect(world.badge).toBe('1');
  });

  it('[reach] all are looked at as soon as the browser is online again', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    serveFeed(world, nobody);
    await live(2);
    serveFeed(world, (request) => feedAnswer(request, body));
    wait(minute);
    await resumeOnline();
    expect((await readRow()).lastCheck).toMatchObject({ outcome: 'unchanged' });
  });
});

describe('a server that answers "not modified" to anything', () => {
  it('[reach] is asked for the whole feed once after more than 8 days of it, and then no sooner than 8 days later', async () => {
    const items = [14, 7, 0].map((days) => ({ title: `Of ${days}`, at: thursday - days * day }));
    serveFeed(world, (request) => feedAnswer(request, feedOf(items), '"first"'));
    await nextCheck();
    const fresh = feedOf([{ title: 'New', at: thursday + 2 * day }, ...items]);
    serveFeed(world, (request) =>
      request.headers.has('if-none-match')
        ? new Response(null, { status: 304 })
        : feedAnswer(request, fresh, '"new"'),
    );
    const unconditional = () =>
      world.requests.filter(({ url, headers }) => url === feedUrl && !headers.has('if-none-match')).length;
    const before = unconditional();
    await live(8);
    expect(unconditional()).toBe(before);
    await live(8);
    expect(unconditional()).toBe(before + 1);
    expect((await listIssues()).map(({ title }) => title)).toContain('New');
  });
});

describe('a clock that was wrong', () => {
  const year = 365 * day;

  it('[clock] a year ahead once: later issues are news all the same, and told of', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    wait(year);
    const undated = feedOf([
      { title: 'Undated', at: null },
      { title: 'One', at: thursday - 7 * day },
    ]);
    serveFeed(world, (request) => feedAnswer(request, undated));
    await nextCheck();
    wait(-year);
    const later = feedOf([
      { title: 'Two', at: thursday },
      { title: 'Undated', at: null },
      { title: 'One', at: thursday - 7 * day },
    ]);
    serveFeed(world, (request) => feedAnswer(request, later));
    await resumeWork();
    expect(world.notices).toHaveLength(1);
    const [newest] = await listIssues();
    expect(newest?.publishedAt).toBeLessThanOrEqual(Date.now());
  });

  it('[clock] a year back: a new issue is told of, and has its own date again when the clock is right', async () => {
    serveFeed(world, (request) => feedAnswer(request, body));
    await nextCheck();
    wait(-year);
    const two = feedOf([
      { title: 'Two', at: thursday },
      { title: 'One', at: thursday - 7 * day },
    ]);
    serveFeed(world, (request) => feedAnswer(request, two, '"two"'));
    await resumeWork();
    expect(world.notices).toHaveLength(1);
    wait(year + 2 * day);
    serveFeed(world, (request) => feedAnswer(request, `${two} `, '"three"'));
    await resumeWork();
    expect(await listIssues()).toMatchObject([{ title: 'Two', publishedAt: thursday }, { title: 'One' }]);
    expect(world.notices).toHaveLength(1);
  });
});

describe('a name nobody chose', () => {
  const row = {
    address: 'https://list.example/feed',
    source: { kind: 'feed' as const, url: 'https://list.example/feed' },
  };

  it('[names] a newsletter called by its host takes the feed’s own title, until somebody renames it', async () => {
    const { subscribe: take } = await import('../../../../utils/worker/subscriptions/subscribe.ts');
    const { changeSubscription } = await import(
      '../../../../utils/worker/subscriptions/change-subscription.ts'
    );
    world.answer = (request) => feedAnswer(request, body);
    await take([{ name: 'list.example', isNamed: false, ...row }]);
    await resumeWork();
    expect((await readRow('list.example/feed')).name).toBe('The Letter');
    await changeSubscription('list.example/feed', { name: 'Mine' });
    wait(day);
    world.answer = (request) => feedAnswer(request, body.replace('The Letter', 'Renamed'), '"other"');
    await resumeWork();
    expect((await readRow('list.example/feed')).name).toBe('Mine');
  });
});
