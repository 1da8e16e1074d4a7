import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkByAlarm, checksEnded } from './checks.ts';
import { type Companion, startCompanion } from './companion.ts';
import { openPages } from './driver/open-pages.ts';
import { until } from './driver/until.ts';
import { says } from './page/says.ts';
import { violationsOn } from './page/violations-on.ts';

/** Runs in the page: as if the network had gone, or come back. */
function setOnline(isOnline: boolean): void {
  Object.defineProperty(navigator, 'onLine', { get: () => isOnline, configurable: true });
  dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}

describe.each(['chromium', 'firefox'] as const)('the first minutes, in %s', (kind) => {
  let companion: Companion;
  let page: Page;

  /** How many pages are open that the installation opens. */
  const countWelcomes = async () =>
    (await openPages(companion.browser)).filter((path) => path === 'welcome.html').length;

  beforeAll(async () => {
    companion = await startCompanion(kind, {
      keepsWelcome: true,
      prepare: (newsletter) => newsletter.hold(),
    });
    // It comes to the front, over whatever was opened before.
    await until(countWelcomes, 'the page to open by itself');
    page = await companion.browser.openPage('welcome.html');
  });
  afterAll(() => companion?.close());

  it('a page says in three steps what happens, how the button is pinned, and that it looks once there is a connection', async () => {
    await says(page, 'puzzle piece');
    expect(await page.$$('.welcome-steps > li')).toHaveLength(3);
    await says(page, 'Looking for the latest issue');
    await page.evaluate(setOnline, false);
    await says(page, 'The companion looks for the latest issue as soon as there is one');
    for (const scheme of ['light', 'dark'] as const) {
      await companion.browser.colorScheme(page, scheme);
      expect(await violationsOn(page), scheme).toEqual([]);
    }
  });

  it('shows the first issue when it has arrived, and keeps what was answered on notifications', async () => {
    const { browser, newsletter } = companion;
    await page.evaluate(setOnline, true);
    newsletter.release();
    await says(page, `It is here: ${newsletter.issues[0]?.title}`);
    await page.waitForSelector('[data-part="first"] a[href^="/reader.html#home"]');
    await (await page.waitForSelector('[name="notify"]:not(:checked):enabled'))?.click();
    const isOff = async () => (await chrome.storage.local.get('notify')).notify === false;
    await until(() => browser.inExtension(isOff), 'the answer to be kept');
  });

  it('has opened by itself, once; one click skips it', async () => {
    const { browser } = companion;
    await checksEnded(browser, 1);
    await browser.killWorker();
    await checkByAlarm(browser);
    // The one opened by the installation, and this test's.
    expect(await countWelcomes()).toBe(2);
    await (await page.waitForSelector('.welcome-head button'))?.click();
    await until(async () => (await countWelcomes()) === 1, 'the page to be closed');
  });
});
