import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { until } from './driver/until.ts';
import { readIssues, readTable } from './read-table.ts';

/** How much faster the page's clock runs than the wall's: minutes of reading in seconds. */
const faster = 30;

/**
 * Runs in the page before its own code: its clock and its timers run faster, and can be moved on, as when the machine sleeps.
 *
 * @param inWindow whether it is in a window of its own, out of sight until it is shown: a tab behind another one is told that it is
 */
function quicken(times: number, inWindow: boolean): void {
  const scope = globalThis as typeof globalThis & { sleep(ms: number): void; show(isShown: boolean): void };
  const [now, every] = [Date.now, setInterval];
  const start = now();
  let slept = 0;
  Date.now = () => start + (now() - start) * times + slept;
  scope.setInterval = ((act: () => void, ms: number) => every(act, ms / times)) as typeof setInterval;
  scope.sleep = (ms) => {
    slept += ms;
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

  const wait = (seconds: number) => new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / faster));
  const open = async (inWindow = false): Promise<Page> => {
    const path = `reader.html#${encodeURIComponent(issueId)}`;
    const page = await companion.browser.openPrepared(path, quicken, faster, inWindow);
    await page.waitForSelector('.reader-text');
    return page;
  };
  /** Does something every ten seconds of the page's clock, for so long. */
  const read = async (page: Page, seconds: number) => {
    for (let at = 0; at < seconds; at += 10) {
      await page.evaluate(() => document.dispatchEvent(new Event('pointermove')));
      await wait(10);
    }
  };
  const measured = async () => {
    const rows = await readTable(companion.browser, 'ledger');
    return rows.reduce((sum, { activeSeconds }) => sum + activeSeconds, 0);
  };

  beforeAll(async () => {
    companion = await startCompanion(kind);
    await checksEnded(companion.browser, 1);
    issueId = (await readIssues(companion.browser))[0]?.id ?? '';
  });
  afterAll(() => companion?.close());

  it('is within five in a hundred of what a person did: away, idle, in two windows, with the machine asleep', async () => {
    const first = await open();
    await first.bringToFront();
    const startedAt = await first.evaluate(() => Date.now());
    await read(first, 240);
    // Another tab in front: nobody reads.
    const other = await companion.browser.openPage('options.html');
    await other.bringToFront();
    const leftAt = await first.evaluate(() => Date.now());
    await wait(120);
    await first.bringToFront();
    const backAt = await first.evaluate(() => Date.now());
    await read(first, 120);
    // The machine sleeps for an hour.
    const asleepAt = await first.evaluate(() => Date.now());
    await first.evaluate(() => (globalThis as unknown as { sleep(ms: number): void }).sleep(3_600_000));
    await wait(10);
    const awakeAt = await first.evaluate(() => Date.now());
    await read(first, 60);
    // Somebody goes away: the last minute counts, no more.
    const idleAt = await first.evaluate(() => Date.now());
    await wait(180);
    await first.close();
    await other.close();
    const expected = (leftAt - startedAt + (asleepAt - backAt) + (idleAt - awakeAt)) / 1000 + 60 - 10;
    await until(async () => (await measured()) > expected * 0.9, 'the reading to be written');
    expect(Math.abs((await measured()) / expected - 1)).toBeLessThan(0.05);
  });

  it('counts once what is read in two windows side by side', async () => {
    const before = await measured();
    const [one, two] = [await open(true), await open(true)];
    const show = async (isShown: boolean) => {
      for (const page of [one, two]) {
        await page.evaluate((is) => (globalThis as unknown as { show(is: boolean): void }).show(is), isShown);
      }
      return await one.evaluate(() => Date.now());
    };
    const startedAt = await show(true);
    for (let turn = 0; turn < 6; turn += 1) {
      await read(one, 20);
      await read(two, 20);
    }
    const seconds = ((await show(false)) - startedAt) / 1000;
    await one.close();
    await two.close();
    await until(async () => (await measured()) - before > seconds * 0.9, 'the reading to be written');
    expect(Math.abs(((await measured()) - before) / seconds - 1)).toBeLessThan(0.08);
  });
});
