import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { seededRandom } from '../../../scripts/simulate/seeded-random.ts';
import { newsletter } from '../../../utils/newsletter.ts';
import { markIssue } from '../../../utils/reading/mark-issue.ts';
import { database } from '../../../utils/store/database.ts';
import { newNewsletter } from '../../../utils/store/newsletters.ts';
import { resumeWork } from '../../../utils/worker/resume-work.ts';
import { rss } from '../feed/rss.ts';
import { SimulatedBrowser } from './simulated-browser.ts';

/** More, for a long look: THIRTY_DAYS_SEEDS=1000 npx vitest run --project unit tests/unit/worker/thirty-days.test.ts */
const seeds = Number(process.env.THIRTY_DAYS_SEEDS ?? 25);
const hour = 60 * 60_000;
const days = 30;
const start = Date.UTC(2026, 9, 1, 12);
const feedUrl = 'https://rss.beehiiv.com/feeds/home.xml';
const browser = new SimulatedBrowser();
let answer: () => Response | Error;

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });
  vi.stubGlobal('fetch', async () => {
    const given = await browser.fetch(answer);
    if (given instanceof Error) throw given;
    return given;
  });
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Issues of the thirty days: about a weekly letter, now and then one more, now and then none. */
function imagineIssues(random: () => number): number[] {
  const times = [start - 100 * hour];
  for (let week = 0; week < days / 7; week++) {
    if (random() < 0.85) times.push(start + (week * 168 + 20 + random() * 6) * hour);
    if (random() < 0.4) times.push(start + (week * 168 + random() * 168) * hour);
  }
  const within = times.filter((time) => time < start + days * 24 * hour).sort((a, b) => a - b);
  return within.map((time) => Math.floor(time / 1000) * 1000);
}

function answerWith(issues: readonly number[], random: () => number): Response | Error {
  const luck = random();
  if (luck < 0.04) return new TypeError('Failed to fetch');
  if (luck < 0.08) return new Response('trouble', { status: 500 });
  const out = issues.filter((time) => time <= Date.now());
  const items = out.map((time) => {
    const date = new Date(time).toUTCString();
    return `<item><guid>${time}</guid><title>Letter of ${time}</title><pubDate>${date}</pubDate><description>Words</description></item>`;
  });
  const headers = { 'content-type': 'application/rss+xml', etag: `"${out.length}"` };
  return new Response(rss(items.reverse().join('')), { headers });
}

/** A person whose computer sleeps, restarts and kills the worker as it likes, and who reads some of the issues. */
async function live(seed: number): Promise<void> {
  const random = seededRandom(seed);
  const issues = imagineIssues(random);
  answer = () => answerWith(issues, random);
  browser.notices.clear();
  browser.alarmAt = undefined;
  // The mirror of the ledger in storage.local would bring back what an earlier life has read.
  await fakeBrowser.storage.local.clear();
  await database.delete();
  await database.open();
  vi.setSystemTime(start);
  const source = { kind: 'feed', url: feedUrl } as const;
  await database.newsletters.add({ ...newNewsletter(newsletter.id, 'The Letter', feedUrl), source });

  const end = start + days * 24 * hour;
  let installed = 0;
  while (Date.now() < end) {
    installed ||= await database.issues.count();
    const lived = await browser.run(
      resumeWork,
      random() < 0.3 ? 1 + random() * 25 : Number.POSITIVE_INFINITY,
    );
    if (lived) await expectTruth(issues);
    if (lived && random() < 0.1) await readOne(random, issues);
    passTime(random);
  }
  vi.setSystemTime(end + 48 * hour);
  answer = () => answerWith(issues, () => 1);
  await browser.run(resumeWork, Number.POSITIVE_INFINITY);
  await expectTruth(issues);
  await expectAllTold(issues.length, installed);
}

/** To the alarm, which a restart has lost or a sleep delays; or to something else that wakes the worker. */
function passTime(random: () => number): void {
  const now = Date.now();
  const restarts = random() < 0.05;
  const sleeps = random() < 0.1 ? random() * 60 * hour : 0;
  const wakesAt = restarts || random() < 0.05 ? now + random() * 3 * hour : (browser.alarmAt ?? now + hour);
  if (restarts) browser.alarmAt = undefined;
  if (restarts) browser.badge = '';
  vi.setSystemTime(Math.max(now + 1000, wakesAt) + sleeps);
}

async function readOne(random: () => number, issues: readonly number[]): Promise<void> {
  const unread = await database.issues.where('unread').equals(1).toArray();
  const issue = unread[Math.floor(random() * unread.length)];
  if (issue) await markIssue(issue.id, 'read');
  await expectTruth(issues);
}

/** The badge counts what is unread, the alarm mirrors the next check, and no issue is known twice or before its time. */
async function expectTruth(issues: readonly number[]): Promise<void> {
  const rows = await database.issues.toArray();
  const unread = rows.filter((row) => row.unread === 1).length;
  const subscription = await database.newsletters.get(newsletter.id);
  const expected = (subscription?.failures ?? 0) > 2 ? '?' : unread > 0 ? String(unread) : '';
  expect(browser.badge).toBe(expected);
  expect(browser.alarmAt).toBeGreaterThanOrEqual(subscription?.nextCheckAt ?? Number.POSITIVE_INFINITY);
  const known = rows.map((row) => row.publishedAt).sort((a, b) => a - b);
  expect(known).toEqual(issues.slice(0, known.length));
  expect(rows.every((row) => row.announced === 1)).toBe(true);
}

/** Each issue stands in exactly one notification, but for those that the first check found. */
async function expectAllTold(issues: number, installed: number): Promise<void> {
  expect(await database.issues.count()).toBe(issues);
  const told = [...browser.notices.values()].map(({ title }) => Number(/^\d+/.exec(title)?.[0] ?? 1));
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(issues - installed);
}

it(
  `tells of each issue once and counts the unread through ${days} days of deaths and sleeps`,
  async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 32 - 1 }), live), {
      numRuns: seeds,
      endOnFailure: true,
    });
  },
  300_000 * Math.max(1, seeds / 100),
);
