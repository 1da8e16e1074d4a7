import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { readIssues, readTable } from './read-table.ts';

/** What a page has whose clock is ours. */
interface Steered {
  /** Moves its clock on, and does what its timers would have done meanwhile. */
  pass(seconds: number): void;
  /** Moves its clock on, and no timer knows of it, as when the machine sleeps. */
  sleep(seconds: number): void;
  /** Whether it is in sight, in a window of its own. */
  show(isShown: boolean): void;
  /** How often another page has told that something is done in it. */
  heard: number;
}

/**
 * Runs in the page before its own code: its clock stands still but where it is moved on, so that no minute is longer on a machine
 * that has much to do.
 *
 * @param inWindow whether it is in a window of its own, out of sight until it is shown: a tab behind another one is told that it is
 */
function steer(inWindow: boolean): void {
  const scope = globalThis as typeof globalThis & Steered;
  let clock = Date.now();
  let lastId = 0;
  const timers = new Map<number, { act: () => void; ms: number; at: number }>();
  Date.now = () => clock;
  Object.assign(scope, {
    setInterval: (act: () => void, ms: number) => {
      lastId += 1;
      timers.set(lastId, { act, ms, at: clock + ms });
      return lastId;
    },
    clearInterval: (id: number) => timers.delete(id),
  });
  scope.pass = (seconds) => {
    const end = clock + seconds * 1000;
    for (;;) {
      const [next] = [...timers.values()].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      clock = Math.max(clock, next.at);
      next.at = clock + next.ms;
      next.act();
    }
    clock = end;
  };
  scope.sleep = (seconds) => {
    clock += seconds * 1000;
  };
  scope.heard = 0;
  new BroadcastChannel('activity').onmessage = () => {
    scope.heard += 1;
  };
  if (!inWindow) return;
  let state = 'hidden';
  Object.defineProperty(document, 'visibilityState', { get: () => state });
  scope.show = (isShown) => {
    state = isShown ? 'visible' : 'hidden';
    document.dispatchEvent(new Event('visibilitychange'));
  };
}

describe.each(['chromium', 'firefox'] as const)('measured reading in %s', (kind) => {
  let companion: Companion;
  let issueId = '';
  let title = '';

  const open = async (inWindow = false): Promise<Page> => {
    const path = `reader.html#${encodeURIComponent(issueId)}`;
    const page = await companion.browser.openPrepared(path, steer, inWindow);
    await page.waitForSelector('.reader-text');
    // It listens from the moment at which it has its name.
    await until(async () => (await page.title()) === title, 'the reader to have its name');
    return page;
  };
  const act = async (page: Page) =>
    await page.evaluate(() => document.dispatchEvent(new Event('pointermove')));
  const pass = async (page: Page, seconds: number) =>
    await page.evaluate((many) => (globalThis as unknown as Steered).pass(many), seconds);
  /** Does something every ten seconds of the page's clock, for so long. */
  const read = async (page: Page, seconds: number) => {
    for (let at = 0; at < seconds; at += 10) {
      await act(page);
      await pass(page, 10);
    }
  };
  const isSeen = async (page: Page, state: DocumentVisibilityState) =>
    await until(
      async () => (await page.evaluate(() => document.visibilityState)) === state,
      `the page to be ${state}`,
    );
  const measured = async () => {
    const rows = await readTable(companion.browser, 'ledger');
    return rows.reduce((sum, { activeSeconds }) => sum + activeSeconds, 0);
  };

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    const [issue] = await readIssues(companion.browser);
    ({ id: issueId = '', title = '' } = issue ?? {});
  });
  afterAll(() => companion?.close());

  it('is within five in a hundred of what a person did: away, idle, in two windows, with the machine asleep', async () => {
    const first = await open();
    await first.bringToFront();
    await isSeen(first, 'visible');
    await read(first, 240);
    // Another tab in front: nobody reads.
    const other = await companion.browser.openPage('options.html');
    await other.bringToFront();
    await isSeen(first, 'hidden');
    await pass(first, 120);
    await first.bringToFront();
    await isSeen(first, 'visible');
    await read(first, 120);
    await first.evaluate(() => (globalThis as unknown as Steered).sleep(3600));
    await pass(first, 10);
    await read(first, 60);
    // Somebody goes away: the last minute counts, no more.
    await pass(first, 180);
    const expected = 240 + 120 + 60 - 10 + 60;
    // A page that is closed takes what it had begun with it.
    await until(async () => (await measured()) > expected * 0.95, 'the reading to be written');
    await first.close();
    await other.close();
    expect(Math.abs((await measured()) / expected - 1)).toBeLessThan(0.05);
  });

  it('counts once what is read in two windows side by side', async () => {
    const before = await measured();
    const [one, two] = [await open(true), await open(true)];
    const both = [one, two];
    const show = async (isShown: boolean) => {
      for (const page of both)
        await page.evaluate((is) => (globalThis as unknown as Steered).show(is), isShown);
    };
    const heard = async (page: Page) => await page.evaluate(() => (globalThis as unknown as Steered).heard);
    /** Each page has a clock of its own, and both go on; what is done in one is known in the other by then. */
    const readIn = async (page: Page, other: Page) => {
      for (let turn = 0; turn < 2; turn += 1) {
        const known = await heard(other);
        await act(page);
        await until(async () => (await heard(other)) > known, 'the other window to know');
        for (const each of both) await pass(each, 10);
      }
    };
    await show(true);
    for (let turn = 0; turn < 6; turn += 1) {
      await readIn(one, two);
      await readIn(two, one);
    }
    const seconds = 6 * 40;
    await show(false);
    await until(async () => (await measured()) - before > seconds * 0.92, 'the reading to be written');
    await one.close();
    await two.close();
    expect(Math.abs(((await measured()) - before) / seconds - 1)).toBeLessThan(0.08);
  });
});
