import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLog } from '../../../../utils/platform/log.ts';
import { database } from '../../../../utils/store/database.ts';
import { checkNewsletter } from '../../../../utils/worker/check/check-newsletter.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import { changeSubscription } from '../../../../utils/worker/subscriptions/change-subscription.ts';
import {
  askNow,
  day,
  feedAnswer,
  feedOf,
  feedUrl,
  hour,
  type Item,
  listIssues,
  makeWorld,
  minute,
  nextCheck,
  readRow,
  publish as serve,
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

const one: Item = { title: 'One', at: thursday - 7 * day };
const two: Item = { title: 'Two', at: thursday };
function publish(items: readonly Item[]) {
  serve(world, items);
}
/** Serves one issue at every address, and makes newsletters on hosts of their own. */
async function subscribeMany(count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, (_, at) => `letter-${at}`);
  for (const id of ids) await subscribe(id, `https://${id}.example/feed`);
  world.answer = (request) => feedAnswer(request, feedOf([{ title: `Of ${new URL(request.url).host}` }]));
  return ids;
}
const alarm = () => fakeBrowser.alarms.get('check');
const failing = (what: string) => (step: string) =>
  step === what ? Promise.reject(new Error(`No ${what}`)) : undefined;

describe('one run at a time', () => {
  it('[runner] starts that come while a run is under way make one more look between them, and ask nothing twice', async () => {
    publish([one]);
    await Promise.all(Array.from({ length: 6 }, () => resumeWork()));
    expect(world.requests.filter(({ url }) => url === feedUrl)).toHaveLength(1);
    const row = await readRow();
    expect(row.checks).toHaveLength(1);
  });

  it('[runner] a host is asked once in 30 seconds, however many newsletters live there and however often it is looked', async () => {
    await subscribeMany(0);
    for (const id of ['a', 'b', 'c']) await subscribe(id, `https://shared.example/${id}`);
    const ofHost = () => world.requests.filter(({ url }) => url.includes('shared.example')).length;
    await Promise.all([resumeWork(), resumeWork(), resumeWork()]);
    expect(ofHost()).toBe(1);
    await resumeWork();
    expect(ofHost()).toBe(1);
    for (const expected of [2, 3]) {
      wait(31_000);
      await resumeWork();
      expect(ofHost()).toBe(expected);
    }
  });

  it('[runner] of many newsletters the one that has waited longest is looked at first, and all in one run', async () => {
    const ids = await subscribeMany(24);
    for (const [at, id] of ids.entries()) {
      await database.checkStates.update(id, { nextCheckAt: thursday - at, dueAt: thursday - at });
    }
    await resumeWork();
    const asked = world.requests
      .map(({ url }) => new URL(url).host.split('.')[0])
      .filter((id) => ids.includes(id ?? ''));
    expect(asked).toHaveLength(24);
    // Four at a time: one may overtake three others.
    for (const [at, id] of asked.entries())
      expect(Math.abs(24 - 1 - ids.indexOf(id ?? '') - at)).toBeLessThan(4);
  });
});

describe('each job stands alone', () => {
  it.each(['badge', 'notify', 'storage'] as const)(
    '[runner] a %s call that is refused stops no check, is written to the log, and is made up for later',
    async (what) => {
      publish([one]);
      await nextCheck();
      world.step = failing(what);
      publish([two, one]);
      expect(await nextCheck()).toMatchObject({ outcome: 'new', newIssues: 1 });
      expect((await alarm())?.scheduledTime).toBeGreaterThan(Date.now());
      if (what !== 'storage') expect(JSON.stringify(await readLog())).toContain(`No ${what}`);
      world.step = () => undefined;
      wait(10 * minute);
      await resumeWork();
      expect(world.notices).toHaveLength(1);
      expect(world.badge).toBe('2');
    },
  );

  it('[runner] one newsletter whose row is bad does not keep the others from being looked at', async () => {
    const ids = await subscribeMany(3);
    await database.checkStates.update(ids[0] ?? '', { hints: null as never, validators: null as never });
    await resumeWork();
    expect((await readRow(ids[1])).lastCheck).toMatchObject({ outcome: 'new' });
    expect((await readRow(ids[2])).lastCheck).toMatchObject({ outcome: 'new' });
    expect((await readLog()).map(({ job, newsletterId }) => [job, newsletterId])).toContainEqual([
      'check',
      ids[0],
    ]);
  });

  it('[runner] a job that threw rests longer and longer, and others do not wait for it', async () => {
    publish([one]);
    await nextCheck();
    publish([two, one]);
    let tries = 0;
    world.step = (step) => {
      if (step !== 'notify') return undefined;
      tries += 1;
      return Promise.reject(new Error('No notify'));
    };
    await nextCheck();
    for (let minutes = 0; minutes < 60; minutes += 1) {
      wait(minute);
      await resumeWork();
    }
    // After 1, 2, 4, 8, 16 and 32 minutes of rest, rather than sixty times.
    expect(tries).toBeLessThanOrEqual(8);
    expect(tries).toBeGreaterThan(3);
  });

  it('[runner] the log keeps the last 200 lines and outlives the worker', async () => {
    const { addToLog } = await import('../../../../utils/platform/log.ts');
    for (let at = 0; at < 230; at += 1) {
      await addToLog([{ at, job: 'check', newsletterId: null, what: 'x'.repeat(1000), error: null }]);
    }
    const lines = await readLog();
    expect(lines).toHaveLength(200);
    expect(lines[0]?.at).toBe(30);
    expect(lines[0]?.what.length).toBeLessThanOrEqual(200);
  });
});

describe('the alarm first', () => {
  it('[runner] the alarm rings again though nothing else works: database, storage and badge', async () => {
    await fakeBrowser.alarms.clearAll();
    world.step = () => Promise.reject(new Error('nothing works'));
    const open = vi.spyOn(database, 'transaction').mockRejectedValue(new Error('no database'));
    await resumeWork();
    open.mockRestore();
    const present = await alarm();
    expect(present?.scheduledTime).toBeGreaterThan(Date.now());
    expect(present?.periodInMinutes).toBeGreaterThan(0);
  });

  it('[runner] the alarm is made before the first thing that can hang', async () => {
    await fakeBrowser.alarms.clearAll();
    world.step = () => new Promise(() => undefined);
    vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => undefined) } });
    void resumeWork();
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect((await alarm())?.scheduledTime).toBeGreaterThan(Date.now());
  });
});

describe('what a person changes while a check is under way', () => {
  /** Starts a check of `other` that has asked the server and waits for its answer. */
  async function checkUnderWay() {
    await subscribe('other', 'https://other.example/feed');
    const { promise, resolve } = Promise.withResolvers<Response>();
    world.answer = () => promise;
    const check = checkNewsletter('other', 'scheduled');
    while (world.requests.length === 0) await new Promise((turn) => setImmediate(turn));
    return {
      end: async () => {
        resolve(new Response(feedOf([one])));
        return await check;
      },
    };
  }

  it('[runner] names, pauses and mutes chosen meanwhile stay', async () => {
    const check = await checkUnderWay();
    await changeSubscription('other', { name: 'My name', isPaused: true, isMuted: true });
    await check.end();
    expect(await readRow('other')).toMatchObject({ name: 'My name', isMuted: true, pausedAt: thursday });
    expect(await listIssues('other')).toHaveLength(1);
  });

  it('[runner] removing waits for the check, and nothing of a removed newsletter is looked for', async () => {
    const check = await checkUnderWay();
    const removing = changeSubscription('other', { isRemoved: true });
    await check.end();
    await removing;
    world.requests.length = 0;
    wait(hour);
    await database.checkStates.update('other', { nextCheckAt: 0 });
    await checkNewsletter('other', 'scheduled');
    expect(world.requests).toEqual([]);
  });

  it('[runner] what was found at a former address is not stored under the new one', async () => {
    const check = await checkUnderWay();
    // As another context may do it that does not know of the lock.
    await database.checkStates.update('other', { source: { kind: 'feed', url: 'https://new.example/feed' } });
    await check.end();
    expect(await listIssues('other')).toEqual([]);
    expect((await readRow('other')).source?.url).toBe('https://new.example/feed');
  });
});

it('[runner] "Check now" while a check is under way gets its answer', async () => {
  publish([one]);
  await Promise.all([resumeWork(), resumeWork()]);
  const asked = world.requests.length;
  expect(await askNow()).toMatchObject({ ok: true, outcome: 'new' });
  expect(world.requests).toHaveLength(asked);
});
