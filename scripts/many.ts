import { launchCompanion } from '../tests/e2e/driver/launch-companion.ts';
import type { CompanionBrowser } from '../tests/e2e/driver/types.ts';
import { until } from '../tests/e2e/driver/until.ts';
import { buildCheckout } from './build-checkout.ts';
import { buildCompanion } from './build-companion.ts';
import { freePort } from './free-port.ts';
import { countOutOfTurn } from './many/count-out-of-turn.ts';
import { grantHosts } from './many/grant-hosts.ts';
import { importFeeds } from './many/import-feeds.ts';
import { listChecked, setDue } from './many/rows.ts';
import { startHosts } from './many/start-hosts.ts';
import { watchHeap } from './many/watch-heap.ts';
import { type ManyArguments, parseManyArguments } from './parse-many-arguments.ts';
import { seededRandom } from './simulate/seeded-random.ts';

/**
 * `npm run many`: 500 newsletters, each on a host of its own, come in by an OPML file and are due one after another; how long
 * until each had its first scheduled check, whether the earliest due came first, and the memory of the worker.
 */
const most = { bytes: 300e6, outOfTurn: 0 };

async function many({ count, seconds, directory }: ManyArguments): Promise<boolean> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const built = await (directory ? buildCheckout(directory, origin) : buildCompanion('chrome', origin));
  const hosts = await startHosts(port);
  const browser = await launchCompanion('chromium', { extensionDir: grantHosts(built) });
  try {
    await until(() => browser.badge(), 'the first check to end', 60_000);
    const feeds = Array.from({ length: count }, (_, number) => `http://n${number}.localhost:${port}/feed`);
    await importFeeds(browser, feeds);
    const order = await makeDue(browser, feeds);

    const stop = await watchHeap(browser);
    const startedAt = Date.now();
    await browser.inExtension(() =>
      chrome.alarms.create('check', { when: Date.now() + 500, periodInMinutes: 15 }),
    );
    const checked = await waitForChecks(browser, feeds, startedAt + seconds * 1000);
    const took = Math.round((Date.now() - startedAt) / 1000);
    const bytes = await stop();

    const ranks = hosts.asked.flatMap((number) => order.get(number) ?? []);
    const outOfTurn = countOutOfTurn(ranks);
    console.log(`order: ${outOfTurn} of ${ranks.length} out of turn`);
    console.log(`many: ${checked} of ${count} checked in ${took} s, worker ${Math.round(bytes / 1e6)} MB`);
    return checked === count && outOfTurn <= most.outOfTurn && bytes < most.bytes;
  } finally {
    await Promise.all([browser.close(), hosts.close()]);
  }
}

/** All that were not looked at yet become due, a second after each other in an order of chance; gives each one's rank. */
async function makeDue(browser: CompanionBrowser, feeds: readonly string[]): Promise<Map<number, number>> {
  await browser.inExtension(() => chrome.alarms.clearAll());
  await browser.killWorker();
  const checked = new Set(await browser.inExtension(listChecked));
  const random = seededRandom(1);
  const shuffled = feeds
    .map((url, number) => ({ url, number, chance: random() }))
    .filter(({ url }) => !checked.has(url))
    .sort((a, b) => a.chance - b.chance);
  const firstAt = Date.now() - 60 * 60_000;
  const dueAt = Object.fromEntries(shuffled.map(({ url }, rank) => [url, firstAt + rank * 1_000]));
  await browser.inExtension(setDue, dueAt);
  return new Map(shuffled.map(({ number }, rank) => [number, rank]));
}

/** Until all have been looked at or the time is over; gives how many were. */
async function waitForChecks(
  browser: CompanionBrowser,
  feeds: readonly string[],
  end: number,
): Promise<number> {
  for (;;) {
    const checked = new Set(await browser.inExtension(listChecked));
    const count = feeds.filter((url) => checked.has(url)).length;
    if (count === feeds.length || Date.now() > end) return count;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}

process.exitCode = (await many(parseManyArguments(process.argv.slice(2)))) ? 0 : 1;
