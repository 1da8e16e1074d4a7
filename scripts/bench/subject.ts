import type { Page, WebWorker } from 'puppeteer-core';
import { layDatabase } from '../../tests/browser/store/lay-database.ts';
import { launchCompanion } from '../../tests/e2e/driver/launch-companion.ts';
import type { CompanionBrowser } from '../../tests/e2e/driver/types.ts';
import { until } from '../../tests/e2e/driver/until.ts';
import type { PlannedStore } from './plan-store.ts';
import { waitForDatabase } from './raw-database.ts';
import { readTemplates } from './read-templates.ts';
import { installRecorder, type Recorded } from './recorder.ts';
import { seedStore } from './seed-store.ts';

/** A build in a browser of its own, with a store of some size. */
export interface Subject {
  name: string;
  browser: CompanionBrowser;
  /** Begins to note anew what worker and `page` do. */
  clear(page?: Page): Promise<void>;
  /** Waits until neither of them does anything any more, or until `end` (epoch ms), and gives what each did. */
  settled(page?: Page, options?: { quietMs?: number; end?: number }): Promise<Recorded[]>;
  /** The worker, woken if it was stopped, with the recorder in it. */
  worker(): Promise<WebWorker>;
}

/** Nothing under way for this long: what follows would not belong to the same act. */
const quietForMs = 300;
/** At a start, of which the recorder misses the beginning. */
const quietAtStartMs = 2_000;

type Bench = typeof globalThis & { bench(clear?: boolean): Recorded };
/**
 * The browser may call this in the middle of other code, so what was noted is read when that has ended. `lag` is how long that
 * took, in ms: work between two calls, too.
 */
const read = async (clear: boolean) => {
  const at = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { ...(globalThis as Bench).bench(clear), lag: performance.now() - at };
};
/** A thread with nothing to do answers sooner. */
const idleLagMs = 20;

/** Starts a build on a database of version 2 of that content, and waits until it has made it its own. */
export async function startSubject(
  name: string,
  extensionDir: string,
  { store, origin, now }: { store: PlannedStore; origin: string; now: number },
): Promise<Subject> {
  const browser = await launchCompanion('chromium', { extensionDir });
  const subject = await watch(name, browser);
  await until(() => browser.badge(), 'the first check to end', 60_000);
  await browser.inExtension(() => chrome.alarms.clearAll());
  await browser.killWorker();
  await browser.inExtension(async () => {
    await chrome.storage.local.clear();
    // As an update of the extension leaves it.
    await chrome.storage.session.clear();
  });
  const { stores, templates } = readTemplates();
  await browser.inExtension(layDatabase, stores, 'companion');
  await browser.inExtension(seedStore, store, templates, origin, now);
  const startedAt = Date.now();
  await subject.worker();
  await subject.settled(undefined, { quietMs: quietAtStartMs });
  await browser.inExtension(waitForDatabase);
  const [worker] = await subject.settled(undefined, { quietMs: quietAtStartMs });
  const seconds = (((worker?.endedAt || Date.now()) - startedAt) / 1000).toFixed(1);
  console.log(`${name}: ${store.issues.length} issues of version 2, first start done after ${seconds} s`);
  // A worker lives half a minute; none still holds what it took to upgrade.
  await browser.killWorker();
  await subject.worker();
  await subject.settled(undefined, { quietMs: quietAtStartMs });
  return subject;
}

async function watch(name: string, browser: CompanionBrowser): Promise<Subject> {
  const page = await browser.openPage('manifest.json');
  const engine = page.browser();
  await page.close();

  async function worker(): Promise<WebWorker> {
    // Any message wakes a stopped worker; nobody answers this one.
    await browser.inExtension(() => chrome.runtime.sendMessage({ type: 'wake' }).catch(() => undefined));
    const target = await engine.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(browser.baseUrl),
    );
    const found = await target.worker();
    if (!found) throw new Error('The worker cannot be reached.');
    // A worker just started has no `chrome` for a moment.
    await until(
      () => found.evaluate(() => Boolean(chrome.alarms?.onAlarm?.hasListeners())),
      'the worker to listen',
    );
    await found.evaluate(installRecorder);
    return found;
  }

  return {
    name,
    browser,
    worker,
    async clear(page) {
      await (await worker()).evaluate(read, true);
      await page?.evaluate(read, true);
    },
    async settled(page, { quietMs = quietForMs, end = Number.POSITIVE_INFINITY } = {}) {
      const contexts = [await worker(), ...(page ? [page] : [])];
      let busyAt = Date.now();
      for (;;) {
        const done: (Recorded & { lag: number })[] = [];
        for (const context of contexts) done.push(await context.evaluate(read, false));
        if (done.some(({ lag, pending }) => lag > idleLagMs || pending > 0)) busyAt = Date.now();
        const isQuiet = done.every(
          ({ endedAt, clearedAt, now }) => now - Math.max(endedAt, clearedAt) > quietMs,
        );
        if ((isQuiet && Date.now() - busyAt > quietMs) || Date.now() > end) return done;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}
