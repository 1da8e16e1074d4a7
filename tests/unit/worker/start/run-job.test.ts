import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { startJobs } from '../../../../utils/worker/start/run-job.ts';

const minute = 60_000;
const fails = async () => {
  throw new Error('the disk is full');
};
const works = async () => undefined;
let now = Date.UTC(2026, 10, 30);
/** What runs the jobs of a wake so many minutes later. */
const wakeAfter = async (minutes: number) => {
  now += minutes * minute;
  return await startJobs(() => now);
};

beforeEach(() => fakeBrowser.reset());

it('lets a job that threw rest, longer each time, and no other', async () => {
  const run = await wakeAfter(0);
  expect(await run('home', null, fails)).toBe(false);
  expect(await run('purge', null, works)).toBe(true);
  expect(await (await wakeAfter(0.5))('home', null, works)).toBe(false);
  expect(await (await wakeAfter(0.5))('home', null, fails)).toBe(false);
  expect(await (await wakeAfter(1))('home', null, works)).toBe(false);
  expect(await (await wakeAfter(1))('home', null, works)).toBe(true);
});

it('ends all rests when the database opens again', async () => {
  for (const minutes of [0, 1, 2, 4]) {
    const run = await wakeAfter(minutes);
    await run('open', null, fails);
    await run('session', null, fails);
  }
  // Session rests for eight minutes, the database for some seconds: somebody who has made room does not wait.
  const early = await wakeAfter(0.05);
  expect(await early('open', null, works)).toBe(false);
  const run = await wakeAfter(0.05);
  expect(await run('session', null, works)).toBe(false);
  expect(await run('open', null, works)).toBe(true);
  expect(await run('session', null, works)).toBe(true);
  expect(await (await wakeAfter(0))('session', null, works)).toBe(true);
});

it('keeps the rests of others when the database had opened all the time', async () => {
  const run = await wakeAfter(0);
  await run('session', null, fails);
  expect(await (await wakeAfter(0.5))('open', null, works)).toBe(true);
  expect(await (await wakeAfter(0))('session', null, works)).toBe(false);
});
