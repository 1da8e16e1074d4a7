import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { seededRandom } from '../../../../scripts/simulate/seeded-random.ts';
import { markIssue } from '../../../../utils/record/mark-issue.ts';
import { shortestGapMs } from '../../../../utils/schedule/plan-next-check.ts';
import { findNewsletter } from '../../../../utils/store/newsletters.ts';
import { resumeWork } from '../../../../utils/worker/start/resume-work.ts';
import {
  day,
  feedAnswer,
  feedOf,
  feedUrl,
  hour,
  htmlPage,
  type Item,
  listIssues,
  makeWorld,
  minute,
  type Seen,
  serveFeed,
  thursday,
  type World,
  wait,
} from './world.ts';

/** `SEEDS=1000 npx vitest run --project unit thirty-days` for the long run. */
const seeds = Number(process.env.SEEDS ?? 12);

afterEach(() => vi.unstubAllGlobals());

it.each(Array.from({ length: seeds }, (_, seed) => seed))(
  '[long run] 30 days with errors, worker deaths, sleeps and restarts: each issue told once, badge right, no unconditional look, nobody pestered (seed %i)',
  async (seed) => {
    const life = await live(seed);
    expect(life.unconditional).toEqual([]);
    expect(life.inEmbargo).toEqual([]);
    expect(life.tooClose).toEqual([]);
    expect(life.wrongBadges).toEqual([]);
    expect(life.told).toBe(life.news);
  },
  60_000,
);

/** Lives through 30 days, and says what came of them. */
async function live(seed: number) {
  const random = seededRandom(seed);
  // The first number is left out, so that each seed stays the life it was in earlier long runs.
  random();
  const world = await makeWorld();
  const server = makeServer(world, random);
  const worker = makeWorker(world, random);
  const wrongBadges: string[] = [];

  const end = thursday + 30 * day;
  // In the end it is calm until a check has gone well, so that what was published can have been seen.
  while (!(await wentWell(server.calmAt))) {
    if (Date.now() > end) server.calmAt = Math.min(server.calmAt, Date.now());
    const isCalm = Number.isFinite(server.calmAt);
    const { nextCheckAt = Date.now() } = (await findNewsletter('home')) ?? {};
    const sleep = random() < 0.1 ? random() * 2 * day : 0;
    const restart = random() < 0.2 ? random() * hour : Number.POSITIVE_INFINITY;
    vi.setSystemTime(Math.min(Math.max(Date.now(), nextCheckAt) + sleep, Date.now() + restart));
    if (!isCalm) server.publishDue();
    const finished = await worker.start(isCalm);
    if (!finished) wait(random() * 5 * minute);
    await server.noteFirstSuccess();
    const issues = finished ? await listIssues() : [];
    const unread = issues.filter((issue) => issue.unread);
    if (finished && world.badge !== '?' && world.badge !== String(unread.length || ''))
      wrongBadges.push(world.badge);
    const read = unread.filter((issue) => issue.announced)[0];
    if (read && random() < 0.3) await markIssue(read.id, 'read');
  }
  const counts = [...world.told].map(([id, title]) =>
    id.startsWith('issues:') ? Number.parseInt(title, 10) : 1,
  );
  return {
    wrongBadges,
    unconditional: server.unconditional,
    inEmbargo: server.inEmbargo,
    tooClose: worker.tooClose,
    news: server.published.length - server.firstSeen,
    told: counts.reduce((sum, count) => sum + count, 0),
  };
}

async function wentWell(since: number): Promise<boolean> {
  const last = (await findNewsletter('home'))?.checks.at(-1);
  return last !== undefined && last.at > since && last.outcome !== 'failed';
}

/** A newsletter that comes out about weekly from a server with all the faults; its feed has a validator from the first day. */
function makeServer(world: World, random: () => number) {
  const published: Item[] = [];
  let nextIssueAt = thursday - 28 * day;
  let embargoUntil = 0;
  let hasAnswered = false;
  const server = {
    published,
    /** From then on nothing goes wrong. */
    calmAt: Number.POSITIVE_INFINITY,
    /** Issues of the first run, which tells of none. */
    firstSeen: 0,
    unconditional: [] as number[],
    inEmbargo: [] as number[],
    async noteFirstSuccess() {
      if (hasAnswered || (await findNewsletter('home'))?.lastSuccessAt == null) return;
      hasAnswered = true;
      server.firstSeen = (await listIssues()).length;
    },
    publishDue() {
      while (nextIssueAt <= Date.now()) {
        published.unshift({ title: `Issue ${published.length + 1}`, at: nextIssueAt });
        nextIssueAt += 5 * day + random() * 4 * day;
      }
    },
  };

  function answer(request: Seen): Response | Promise<Response> {
    if (Date.now() < embargoUntil) server.inEmbargo.push(Date.now());
    if (hasAnswered && !request.headers.has('if-none-match')) server.unconditional.push(Date.now());
    const fault = Date.now() > server.calmAt ? 1 : random();
    if (fault < 0.06) return new Response('', { status: 500 });
    if (fault < 0.12) return htmlPage();
    if (fault < 0.16) return new Response('', { status: 404 });
    if (fault < 0.22) return Promise.reject(new TypeError('Failed to fetch'));
    if (fault < 0.26) {
      embargoUntil = Date.now() + 3 * hour;
      return new Response('', { status: 429, headers: { 'retry-after': '10800' } });
    }
    if (fault < 0.32) return new Response(feedOf(published).slice(0, 200), { headers: { etag: '"cut"' } });
    // A stale copy lacks the newest issue; the very first answer is none.
    const out = hasAnswered && fault < 0.38 ? published.slice(1) : published;
    return feedAnswer(request, feedOf(out), `"${out.length}"`);
  }
  serveFeed(world, answer);
  return server;
}

/** A worker that is stopped now and then at whatever it does to the outside; locks die with it. */
function makeWorker(world: World, random: () => number) {
  const tooClose: number[] = [];
  let last = 0;
  return {
    tooClose,
    /** @returns whether it lived to the end of its work */
    async start(isSafe: boolean): Promise<boolean> {
      let steps = !isSafe && random() < 0.25 ? Math.floor(random() * 8) : Number.POSITIVE_INFINITY;
      const { promise: death, resolve: die } = Promise.withResolvers<false>();
      const never = new Promise<void>(() => undefined);
      world.step = () => {
        if (steps-- > 0) return undefined;
        die(false);
        return never;
      };
      vi.stubGlobal('navigator', { locks: makeLocks() });
      const asked = world.requests.length;
      const finished = await Promise.race([resumeWork().then(() => true), death]);
      world.step = () => undefined;
      const request = world.requests.slice(asked).find(({ url }) => url === feedUrl);
      if (request && request.at - last < shortestGapMs) tooClose.push(request.at);
      if (request) last = request.at;
      return finished;
    },
  };
}

/** Web Locks of one life: a queue a name. */
function makeLocks() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request<T>(name: string, run: () => Promise<T>): Promise<T> {
      const turn = (queues.get(name) ?? Promise.resolve()).then(run);
      queues.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
