import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { seededRandom } from '../../../../scripts/simulate/seeded-random.ts';
import { markIssue } from '../../../../utils/record/mark-issue.ts';
import { openIssue } from '../../../../utils/record/open-issue.ts';
import { undoLast } from '../../../../utils/record/undo.ts';
import { countIssues } from '../../../../utils/store/issues.ts';
import { listLedger } from '../../../../utils/store/ledger.ts';
import { findNewsletter } from '../../../../utils/store/newsletters.ts';
import { checkNewsletter } from '../../../../utils/worker/check/check-newsletter.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import { live, restartBrowser, ring } from './lives.ts';
import { makePublishers, type Publisher } from './publishers.ts';
import { day, hour, listIssues, makeWorld, minute, subscribe, thursday, type World, wait } from './world.ts';

/** What went wrong in one life of thirty days; all empty where nothing did. */
export interface Verdict {
  newsletters: number;
  lost: string[];
  doubled: string[];
  wrongBadges: string[];
  silentAlarms: number[];
  unconditional: string[];
  inEmbargo: string[];
  tooClose: string[];
  wrongReadings: string[];
}

/**
 * Lives through 30 days with one to twenty newsletters, errors of servers and browser, stops of the worker in the middle of its
 * work, double starts, restarts, sleeps, and a person who marks, opens and takes back beside it.
 */
export async function liveThirtyDays(seed: number): Promise<Verdict> {
  const random = seededRandom(seed);
  random();
  const world = await makeWorld();
  const { publishers, faults } = makePublishers(world, 1 + Math.floor(random() ** 3 * 20), random);
  for (const { id, url } of publishers.slice(1)) await subscribe(id, url);
  const verdict: Verdict = {
    newsletters: publishers.length,
    ...{ lost: [], doubled: [], wrongBadges: [], silentAlarms: [], tooClose: [], wrongReadings: [] },
    ...{ unconditional: faults.unconditional, inEmbargo: faults.inEmbargo },
  };
  const person = makePerson(random, verdict);
  const lastAt = new Map<string, number>();
  const end = thursday + 30 * day;
  // In the end it is calm until every check has gone well, so that what was published can have been seen.
  while (!(await allWentWell(publishers, faults.calmAt))) {
    if (Date.now() > end) faults.calmAt = Math.min(faults.calmAt, Date.now());
    const isCalm = Number.isFinite(faults.calmAt);
    await sleepUntilAlarm(random, verdict);
    if (random() < 0.03) await restartBrowser(world, random() < 0.5);
    if (!isCalm) for (const publisher of publishers) publisher.publishDue();
    const finished = await wakeOnce(world, random, isCalm, publishers);
    noteGaps(world, lastAt, verdict);
    for (const publisher of publishers) publisher.settle(finished);
    if (!finished) wait(random() * 5 * minute);
    await noteFirstSuccess(publishers);
    if (!finished) continue;
    await checkBadge(world, verdict, isCalm);
    await person.act();
  }
  await judge(world, publishers, verdict);
  return verdict;
}

/** The next alarm, now and then slept through; a computer that is shut wakes by its lid. */
async function sleepUntilAlarm(random: () => number, verdict: Verdict): Promise<void> {
  const alarm = await fakeBrowser.alarms.get('check');
  if (!alarm && Date.now() > thursday) verdict.silentAlarms.push(Date.now());
  const at = Math.max(Date.now(), alarm?.scheduledTime ?? Date.now());
  const sleep = random() < 0.08 ? random() * 2 * day : 0;
  const restart = random() < 0.1 ? random() * hour : Number.POSITIVE_INFINITY;
  vi.setSystemTime(Math.min(at + sleep, Date.now() + restart));
}

async function wakeOnce(
  world: World,
  random: () => number,
  isCalm: boolean,
  publishers: readonly Publisher[],
): Promise<boolean> {
  const steps = !isCalm && random() < 0.2 ? Math.floor(random() * 12) : Number.POSITIVE_INFINITY;
  const rejects = !isCalm && random() < 0.2 ? random() * 0.6 : 0;
  await ring();
  return await live(world, { steps, rejects }, random, async () => {
    // A browser that starts the worker for an event runs its code and then tells it of the event.
    const starts = Array.from({ length: 1 + Math.floor(random() * 3) }, () => resumeWork());
    const asked = random() < 0.05 ? publishers[Math.floor(random() * publishers.length)] : undefined;
    await Promise.all([...starts, asked && checkNewsletter(asked.id, 'asked').catch(() => undefined)]);
  });
}

/** Scheduled or asked, two looks at a feed keep their distance: a quarter of an hour, a minute where a person asks. */
function noteGaps(world: World, lastAt: Map<string, number>, verdict: Verdict): void {
  for (const [url, requests] of Map.groupBy(world.requests.splice(0), (request) => request.url)) {
    const [first] = requests;
    const gap = (first?.at ?? 0) - (lastAt.get(url) ?? Number.NEGATIVE_INFINITY);
    // One that nobody answered is asked where it leads, in the same look.
    if (gap < minute || requests.length > 2) verdict.tooClose.push(`${url}: ${requests.length}, ${gap} ms`);
    lastAt.set(url, first?.at ?? 0);
  }
}

async function noteFirstSuccess(publishers: readonly Publisher[]): Promise<void> {
  for (const publisher of publishers) {
    if (publisher.firstSeen !== null) continue;
    const row = await findNewsletter(publisher.id);
    if (row?.lastSuccessAt == null) continue;
    publisher.firstSeen = (await listIssues(publisher.id)).length;
  }
}

async function checkBadge(world: World, verdict: Verdict, isCalm: boolean): Promise<void> {
  const unread = await countIssues(null, 'unread', 9_999);
  const isRight = world.badge === String(unread || '') || world.badge === '?';
  // A call that was refused is made up for at the next start.
  if (!isRight && isCalm) verdict.wrongBadges.push(`${world.badge} for ${unread}`);
}

/** Marks, opens and takes back, and remembers what must be so. */
function makePerson(random: () => number, verdict: Verdict) {
  const expected = new Map<string, boolean>();
  return {
    async act() {
      if (random() > 0.3) return;
      const told = (await listIssues('home')).filter((issue) => issue.announced);
      const issue = told[Math.floor(random() * Math.min(3, told.length))];
      if (!issue) return;
      const before = issue.readAt;
      const what = random();
      if (what < 0.4) await markIssue(issue.id, 'read');
      else if (what < 0.7) await openIssue(issue.id, 'library');
      else if (what < 0.85) await markIssue(issue.id, 'unread');
      else {
        await markIssue(issue.id, before === null ? 'read' : 'unread');
        await undoLast();
      }
      const isRead = what < 0.7 || (what >= 0.85 && before !== null);
      expected.set(issue.id, isRead);
      for (const row of await listIssues('home')) {
        const wanted = expected.get(row.id);
        if (wanted !== undefined && (row.readAt !== null) !== wanted) verdict.wrongReadings.push(row.title);
      }
    },
  };
}

async function allWentWell(publishers: readonly Publisher[], since: number): Promise<boolean> {
  for (const { id } of publishers) {
    const last = (await findNewsletter(id))?.lastCheck;
    if (last == null || last.at <= since || last.outcome === 'failed') return false;
  }
  return true;
}

async function judge(world: World, publishers: readonly Publisher[], verdict: Verdict): Promise<void> {
  for (const { id, published, firstSeen } of publishers) {
    const issues = await listIssues(id);
    const titles = issues.map(({ title }) => title);
    const missing = published.filter(({ title }) => !titles.includes(title));
    verdict.lost.push(...missing.map(({ title }) => `${title} not stored`));
    if (new Set(titles).size < titles.length) verdict.doubled.push(`${id} stored twice`);
    const news = published.length - (firstSeen ?? 0);
    const told = countTold(world, id);
    if (told < news) verdict.lost.push(`${id}: told of ${told} of ${news}`);
    if (told > news) verdict.doubled.push(`${id}: told of ${told} of ${news}`);
  }
  const identities = (await listLedger(10_000)).map(
    ({ newsletterId, identity }) => `${newsletterId} ${identity}`,
  );
  if (new Set(identities).size < identities.length) verdict.doubled.push('a ledger row');
}

/** How many issues of a newsletter the notifications told of. */
function countTold(world: World, newsletterId: string): number {
  let told = 0;
  for (const [id, message] of world.messages) {
    if (id.startsWith(`issue:${newsletterId}:`)) told += 1;
    if (id.startsWith(`issues:${newsletterId}:`)) told += Number.parseInt(message, 10);
  }
  return told;
}
