import type { Page } from 'puppeteer-core';
import { type Act, longestMs, notDone, took, within } from './act.ts';
import { places } from './library-places.ts';
import { installRecorder } from './recorder.ts';
import type { Subject } from './subject.ts';

/** The library with the recorder in it before its own code; `paintedMs` null when its lines did not come in time. */
async function openLibrary({ browser }: Subject): Promise<{ page: Page; paintedMs: number | null }> {
  const page = await browser.openPage('manifest.json');
  await page.evaluateOnNewDocument(installRecorder);
  await page.evaluateOnNewDocument((rows) => {
    const scope = globalThis as typeof globalThis & { paintedAt?: number };
    const look = () => {
      if (document.querySelectorAll(rows).length < 10) return requestAnimationFrame(look);
      // The frame after the one in which they are there has painted them.
      return requestAnimationFrame(() =>
        setTimeout(() => {
          scope.paintedAt = performance.now();
        }),
      );
    };
    requestAnimationFrame(look);
  }, places.rows);
  await page.goto(`${browser.baseUrl}/library.html`);
  const painted = page.waitForFunction(
    () => (globalThis as typeof globalThis & { paintedAt?: number }).paintedAt,
    {
      timeout: longestMs,
    },
  );
  const paintedMs = await painted.then((found) => found.jsonValue()).catch(() => null);
  return { page, paintedMs: paintedMs ?? null };
}

/** From navigation until the first ten lines are painted. */
export const measureLibrary: Act = async (subject) => {
  await subject.clear();
  const { page, paintedMs } = await openLibrary(subject);
  const done = paintedMs === null ? [] : await subject.settled(page, { end: Date.now() + longestMs });
  await page.close();
  return paintedMs === null ? notDone(subject, 'the library') : took(paintedMs, done);
};

/** Clicks in the library's first line; epoch ms of the click. */
async function clickFirst(page: Page, selector: string): Promise<number> {
  await page.bringToFront();
  const target = `:is(${places.rows}) :is(${selector})`;
  return await page.evaluate((target) => {
    const button = document.querySelector<HTMLElement>(target);
    if (!button) throw new Error(`No ${target} in the library`);
    const at = performance.timeOrigin + performance.now();
    button.click();
    return at;
  }, target);
}

/** The library at rest, about to be clicked in; null when it does not come to rest. */
export async function openAtRest(subject: Subject): Promise<Page | null> {
  const { page, paintedMs } = await openLibrary(subject);
  const end = Date.now() + longestMs;
  if (paintedMs !== null) await subject.settled(page, { end });
  if (paintedMs === null || Date.now() > end) {
    await page.close();
    return null;
  }
  await subject.clear(page);
  return page;
}

/** The mark button of the library's first line, until the badge shows it and the last write to database and storage.local is done. */
export const measureMark: Act = async (subject) => {
  const { browser } = subject;
  const page = await openAtRest(subject);
  if (!page) return notDone(subject, 'the library before a mark');
  const badge = await browser.badge();
  const at = await clickFirst(page, places.mark);
  const isShown = await within(async () => (await browser.badge()) !== badge);
  const done = isShown ? await subject.settled(page, { end: Date.now() + longestMs }) : [];
  await page.close();
  if (!isShown) return notDone(subject, 'a mark');
  return took(Math.max(...done.map(({ changedAt }) => changedAt)) - at, done);
};

/** The library's first link, until its tab is there. */
export const measureOpen: Act = async (subject) => {
  const { browser } = subject;
  const page = await openAtRest(subject);
  if (!page) return notDone(subject, 'the library before an issue is opened');
  type Scope = typeof globalThis & { tab?: { id: number; at: number } | undefined };
  await browser.inExtension(() => {
    const scope = globalThis as Scope;
    scope.tab = undefined;
    const listen = ({ id = -1 }: { id?: number | undefined }) => {
      scope.tab = { id, at: performance.timeOrigin + performance.now() };
      chrome.tabs.onCreated.removeListener(listen);
    };
    chrome.tabs.onCreated.addListener(listen);
  });
  const at = await clickFirst(page, places.web);
  const tab = await within(() => browser.inExtension(() => (globalThis as Scope).tab));
  if (tab) await browser.inExtension((id) => chrome.tabs.remove(id), tab.id);
  const done = tab ? await subject.settled(page, { end: Date.now() + longestMs }) : [];
  await page.close();
  return tab ? took(tab.at - at, done) : notDone(subject, 'opening an issue', done);
};
